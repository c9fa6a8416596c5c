using System;
using System.Threading;

namespace TestKit.Injection;

/// <content>How a test is run.</content>
public sealed partial class Chain
{
    /// <summary>Lines of <see cref="ITest.Log"/> begin with it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="prefix"/> is null.</exception>
    public Chain WithLogPrefix(string prefix)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        return With(new() { LogPrefix = prefix });
    }

    /// <summary>Holds the lines of the log back until the test ends, and writes them only if it failed.</summary>
    public Chain BufferedLog() => With(new() { IsBuffered = true });

    /// <summary>Lines of the log are given to <paramref name="sink"/>, such as <c>output.WriteLine</c>; without it, to the test framework where it has a place for them, or to the console.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="sink"/> is null.</exception>
    public Chain LogTo(Action<string> sink)
    {
        ArgumentNullException.ThrowIfNull(sink);
        return With(new() { Sink = sink });
    }

    /// <summary>The test's token is cancelled with this one; without it, with the token of the test framework where it has one.</summary>
    public Chain CancelledBy(CancellationToken cancellation) => With(new() { Cancellation = cancellation });

    /// <summary>How long an asynchronous clean-up may still run after the test was cancelled from outside, before it is left behind and the test fails; 10 seconds without it.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="grace"/> is negative.</exception>
    public Chain CleanupGrace(TimeSpan grace)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(grace, TimeSpan.Zero);
        return With(new() { CleanupGrace = grace });
    }

    /// <summary>What is shared by the tests of a class is kept in <paramref name="scope"/>, which the class disposes after its last test.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="scope"/> is null.</exception>
    public Chain SharedIn(SharedScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return With(new() { ClassScope = scope });
    }

    private Chain With(ChainSettings settings) => new(_name, Entries, Settings.Then(settings));
}
