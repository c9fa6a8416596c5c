using System;
using System.IO;
using System.Threading;

namespace TestKit;

/// <summary>
/// Finds out what a test run never made to fail: of each double's interface, the members for which no set-up, plan or expectation ever injected a failure.
/// It is off until it is started, and covers all doubles of the process from then on.
/// </summary>
/// <example>
/// In every test framework, at the end of the run:
/// <code>
/// [ModuleInitializer]
/// internal static void Start() => FailureCoverage.WriteAtExit("failures.md");
/// </code>
/// </example>
public static class FailureCoverage
{
    private static CoverageCollector? current;

    internal static CoverageCollector? Current => Volatile.Read(ref current);

    /// <summary>Starts to watch. Where it was started before, it goes on.</summary>
    public static void Start() => Interlocked.CompareExchange(ref current, new(), null);

    /// <summary>What was made to fail since it was started: a snapshot.</summary>
    /// <exception cref="InvalidOperationException">It was not started.</exception>
    public static FailureCoverageReport Report()
        => (Current ?? throw new InvalidOperationException("Nothing was watched: call FailureCoverage.Start() before the tests run, for example in a [ModuleInitializer].")).Report();

    /// <summary>Stops watching, and forgets.</summary>
    /// <returns>What was made to fail until now; empty where it was not started.</returns>
    public static FailureCoverageReport Stop() => Interlocked.Exchange(ref current, null)?.Report() ?? new([]);

    /// <summary>
    /// Starts to watch, and writes the report when the process ends: as Markdown to a file that ends with <c>.md</c>, as text to others.
    /// Test hosts that are slow to end are killed, so it is written while the tests run too, four times a second where something changed.
    /// </summary>
    /// <param name="path">The file, which is replaced; from the folder of the test assembly, where it is relative.</param>
    public static void WriteAtExit(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        Start();
        var file = new CoverageFile(Path.GetFullPath(path, AppContext.BaseDirectory));
        AppDomain.CurrentDomain.ProcessExit += (_, _) => file.Dispose();
    }
}
