using System;
using System.Threading;

namespace TestKit.Injection;

/// <summary>
/// What the test framework does for a running test. Projects that reference NUnit, MSTest or xunit v3 compile a small file that sets <see cref="Current"/>; without one, lines go to the console, and a skip is a
/// <see cref="TestSkippedException"/>.
/// </summary>
public class TestHost
{
    private static TestHost s_current = new();

    /// <summary>What all tests of the process use.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public static TestHost Current
    {
        get => s_current;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            s_current = value;
        }
    }

    /// <summary>The name of the running test, where the framework knows it; null for the name of the method.</summary>
    public virtual string? TestName => null;

    /// <summary>Cancelled when the framework gives the running test up.</summary>
    public virtual CancellationToken Cancellation => default;

    /// <summary>Writes a line to the output of the running test.</summary>
    public virtual void WriteLine(string line) => Console.WriteLine(line);

    /// <summary>The exception that ends a test as skipped.</summary>
    public virtual Exception Skip(string reason) => new TestSkippedException(reason);

    /// <summary>Whether an exception ends a test as skipped, and not as failed.</summary>
    public virtual bool IsSkip(Exception exception) => exception is TestSkippedException;
}
