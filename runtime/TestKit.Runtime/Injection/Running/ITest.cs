using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

namespace TestKit.Injection;

/// <summary>The running test. Providers and tests ask for it as a parameter.</summary>
public interface ITest
{
    /// <summary>The name of the test method; of a cell of a matrix, with the cell in brackets.</summary>
    string Name { get; }

    /// <summary>Cancelled at the end of the test, before anything is disposed, or when the test is cancelled from outside.</summary>
    CancellationToken CancellationToken { get; }

    /// <summary>Whether the test or a provider threw. For clean-ups.</summary>
    bool Failed { get; }

    /// <summary>Writes a line that names the caller's file and line.</summary>
    void Log(string message, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0);

    /// <summary>Ends the test as skipped.</summary>
    [DoesNotReturn]
    void Skip(string reason);

    /// <summary>Runs <paramref name="cleanup"/> after the test, in reverse order among disposals and other clean-ups.</summary>
    void OnCleanup(Action cleanup);

    /// <summary>Runs <paramref name="cleanup"/> after the test, in reverse order among disposals and other clean-ups.</summary>
    void OnCleanup(Func<Task> cleanup);

    /// <summary>Sets an environment variable until the end of the test; null takes it away.</summary>
    /// <exception cref="InvalidOperationException">The test runs in parallel with others, which would see it too.</exception>
    void SetEnvironment(string variable, string? value);
}
