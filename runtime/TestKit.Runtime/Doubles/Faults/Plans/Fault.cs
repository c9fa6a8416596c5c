using System;
using System.Globalization;
using System.Threading;

namespace TestKit;

/// <summary>What goes wrong with one call: a value that plans name, share and print. <see cref="FaultCatalogue"/> has realistic ones.</summary>
public sealed class Fault
{
    private const string LostSuffix = " after effect";
    private readonly string _text;
    private readonly Func<FaultSession, Action<Exception>, Interception> _start;
    private readonly Func<CancellationToken, Exception>? _exception;

    private Fault(string text, Func<FaultSession, Action<Exception>, Interception> start, Func<CancellationToken, Exception>? exception = null)
    {
        _text = text;
        _start = start;
        _exception = exception;
    }

    private Fault(Fault other)
        : this(other._text, other._start, other._exception)
    {
    }

    /// <summary>The call never ends until its own token is cancelled.</summary>
    public static Fault Hang { get; } = new("hang", (session, _) => new Delay(Timeout.InfiniteTimeSpan, session.Clock));

    /// <summary>The session's token is cancelled while the call is made, and the call fails before its effect with <see cref="OperationCanceledException"/>.</summary>
    public static Fault Cancel { get; } = new("cancel", (session, note) => new FailedCall(token => Noted(session.Cancel(token), note)));

    /// <summary>The call is delivered twice: its effect takes place again, its caller gets the first answer. Members with <c>ref</c> or <c>out</c> parameters are delivered once.</summary>
    public static Fault Twice { get; } = new("twice", (_, _) => new Repetition());

    /// <summary>The call returns what the double's first call with the same arguments returned, if there was one; tokens do not count. Needs a double that records. Readers are left alone, for the first was read already.</summary>
    public static Fault Stale { get; } = new("stale", (_, _) => new StaleRead());

    /// <summary>The call fails before its effect with a new <typeparamref name="TException"/>, under the type's name.</summary>
    public static Fault Throws<TException>()
        where TException : Exception, new()
        => Throws(typeof(TException).Name, () => new TException());

    /// <summary>The call fails before its effect; asynchronous members give a failed task.</summary>
    /// <param name="name">How plans call the fault: letters, digits, dots, and text in parentheses.</param>
    /// <param name="exception">Makes the exception, a new one for each call.</param>
    /// <exception cref="ArgumentException">A plan's text could not name it so.</exception>
    public static Fault Throws(string name, Func<Exception> exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return Throws(name, _ => exception());
    }

    /// <summary>The call is late by <paramref name="time"/>, measured by the clock the plan is started with; its own token ends the wait.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is negative.</exception>
    public static Fault Delay(TimeSpan time)
        => time < TimeSpan.Zero
            ? throw new ArgumentOutOfRangeException(nameof(time), time, "Delay takes a time of zero or more. For a call that never ends, use Hang.")
            : new($"delay {PlanTime.Text(time)}", (session, _) => new Delay(time, session.Clock));

    /// <summary>The stream that the call returns fails after so many items. Members that return no <c>IAsyncEnumerable</c> are left alone.</summary>
    /// <param name="items">How many items come through: 0 or more.</param>
    /// <param name="fault">What it fails with: a fault that throws.</param>
    /// <exception cref="ArgumentException"><paramref name="fault"/> does not throw.</exception>
    public static Fault BreaksAfter(int items, Fault fault)
    {
        InvalidArgument.IfBelow(0, items, nameof(BreaksAfter), "the number of items that come through");
        ArgumentNullException.ThrowIfNull(fault);
        var exception = fault.Thrown(nameof(BreaksAfter));
        return new(
            string.Create(CultureInfo.InvariantCulture, $"break after {items} with {fault}"),
            (_, note) => new StreamBreak(items, () => Noted(exception(default), note)));
    }

    /// <summary>The same failure after the call had its effect: it was done, the answer is lost.</summary>
    /// <exception cref="ArgumentException">The fault does not throw, or does so after the effect already.</exception>
    public Fault AfterEffect()
    {
        var exception = Thrown(nameof(AfterEffect));
        return new(_text + LostSuffix, (_, note) => new LostAnswer(() => Noted(exception(default), note)));
    }

    /// <summary>Whether it may hide that the call had its effect; a refusal such as a violated constraint says that it had none.</summary>
    internal bool CanComeAfterEffect => _exception is not null && !IsRefusal;

    private bool IsRefusal { get; init; }

    /// <summary>A failure by which the callee says that it did nothing.</summary>
    internal static Fault Refuses(string name, Func<Exception> exception) => new(Throws(name, exception)) { IsRefusal = true };

    /// <summary>The fault as a plan's text has it.</summary>
    public override string ToString() => _text;

    internal static Fault Throws(string name, Func<CancellationToken, Exception> exception)
    {
        ArgumentNullException.ThrowIfNull(name);
        return FaultName.IsValid(name)
            ? new(name, (_, note) => new FailedCall(token => Noted(exception(token), note)), exception)
            : throw new ArgumentException($"A plan could not name a fault \"{name}\": use letters, digits and dots, and text in parentheses at the end, such as IOException(disk full).", nameof(name));
    }

    /// <summary>Starts the fault for one call.</summary>
    /// <param name="session">The session that injects it.</param>
    /// <param name="note">Is told what was thrown.</param>
    internal Interception Start(FaultSession session, Action<Exception> note) => _start(session, note);

    private static Exception Noted(Exception exception, Action<Exception> note)
    {
        note(exception);
        return exception;
    }

    private Func<CancellationToken, Exception> Thrown(string by)
        => _exception ?? throw new ArgumentException($"{by} takes a fault that throws before the effect, and \"{_text}\" does not.");
}
