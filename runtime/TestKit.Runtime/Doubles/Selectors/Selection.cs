using System;
using System.Threading;
using System.Threading.Tasks;
using TestKit.Generated;

namespace TestKit;

/// <summary>Picks calls of one member; what is done with them follows the dot: set up, made to fail, looked at, asserted.</summary>
/// <typeparam name="TArgs">The arguments as a tuple.</typeparam>
/// <typeparam name="TResult">The result, unwrapped from its task; <see cref="NoResult"/> for none.</typeparam>
/// <typeparam name="TCall">The type of the recorded calls.</typeparam>
public abstract class Selection<TArgs, TResult, TCall> : ArgumentMatcher<TArgs>, ICallSelection
    where TCall : Call<TArgs, TResult>, new()
{
    private protected Selection(Member<TArgs, TResult> member) => Member = member;

    internal Member<TArgs, TResult> Member { get; }

    /// <summary>Whether all calls of the member are selected.</summary>
    internal abstract bool SelectsAll { get; }

    /// <summary>Null when all calls of the member are selected.</summary>
    internal ArgumentMatcher<TArgs>? Matcher => SelectsAll ? null : this;

    /// <summary>The selected calls so far, those that failed included: a snapshot, with typed arguments.</summary>
    /// <exception cref="RecordingException">The double does not record.</exception>
    public CallLog<TCall> Calls => Verification.Log<TArgs, TResult, TCall>(Member, Matcher);

    Member ICallSelection.Member => Member;

    /// <summary>Returns <paramref name="value"/>; of an asynchronous member, in a completed task.</summary>
    public Setup<TArgs, TResult> Returns(TResult value) => Member.Add(new ValueSetup<TArgs, TResult>(Member, Matcher, value));

    /// <summary>Returns one value after the other, each for one call; then older set-ups and the reference implementation answer again.</summary>
    public Setup<TArgs, TResult> Returns(TResult first, TResult second, params TResult[] more)
    {
        ArgumentNullException.ThrowIfNull(more);
        var sequence = new ValueSetup<TArgs, TResult>(Member, Matcher, first).ThenReturns(second);
        foreach (var value in more)
        {
            sequence.ThenReturns(value);
        }

        return Member.Add(sequence);
    }

    /// <summary>Does nothing and succeeds; a member with a result returns its loose default.</summary>
    public Setup<TArgs, TResult> Does() => Computes(_ => Member.LooseDefault(), "does nothing");

    /// <summary>Throws <paramref name="exception"/>, always the same instance; an asynchronous member gives a failed task.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="exception"/> is null.</exception>
    public Setup<TArgs, TResult> Throws(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return SetUp(new ThrowAnswer<TArgs, TResult>(exception));
    }

    /// <summary>Throws a new <typeparamref name="TException"/> for each call.</summary>
    public Setup<TArgs, TResult> Throws<TException>()
        where TException : Exception, new()
        => ThrowsNew(static _ => new TException());

    /// <summary>Goes to the reference implementation: a hole in a set-up that is wider.</summary>
    /// <exception cref="InvalidSetupException">The double has none.</exception>
    public Setup<TArgs, TResult> CallsBacking() => SetUp(Member.BackingAnswer());

    /// <summary>Runs the body that the doubled class gives the member.</summary>
    /// <exception cref="InvalidSetupException">It gives none: the member is abstract, or not a class's.</exception>
    public Setup<TArgs, TResult> CallsBase() => SetUp(Member.BaseAnswer());

    /// <summary>
    /// The double that the member returns where nothing else is set up, made when it is first asked for: one for the member, whatever the arguments, with the options of this double.
    /// With <see cref="DefaultValue.Doubles"/>, members return theirs without being asked.
    /// </summary>
    /// <typeparam name="TDouble">The generated double of what the member returns.</typeparam>
    /// <exception cref="InvalidSetupException">The project makes no double of what the member returns, or another one.</exception>
    public TDouble Nested<TDouble>()
        where TDouble : class, ITestDouble
        => Member.Nested() switch
        {
            null => throw InvalidSetupException.ForMissingDouble(Member, typeof(TResult)),
            TDouble nested => nested,
            var other => throw InvalidSetupException.ForOtherDouble(Member, other, typeof(TDouble)),
        };

    /// <summary>Waits before the call is answered as it would be without this. The call's own token ends the wait; a synchronous member blocks its thread.</summary>
    /// <param name="time">How long.</param>
    /// <param name="clock">Whose time; the system's by default.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is negative.</exception>
    public Setup<TArgs, TResult> Delays(TimeSpan time, TimeProvider? clock = null)
        => time < TimeSpan.Zero
            ? throw new ArgumentOutOfRangeException(nameof(time), time, "Delays takes a time of zero or more. For a call that never ends, use Hangs.")
            : Intercept(new Delay(time, clock ?? TimeProvider.System));

    /// <summary>Never ends until the call's own token is cancelled.</summary>
    public Setup<TArgs, TResult> Hangs() => Intercept(new Delay(Timeout.InfiniteTimeSpan, TimeProvider.System));

    /// <summary>Holds the call until the test releases the gate; then it is answered as it would be without this.</summary>
    public Setup<TArgs, TResult> Blocks(out CallGate gate)
    {
        gate = new CallGate();
        return Intercept(new Blocking(gate));
    }

    /// <summary>Throws <paramref name="exception"/> after the call had its effect: it was done, the answer is lost.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="exception"/> is null.</exception>
    public Setup<TArgs, TResult> ThrowsAfterEffect(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return Intercept(new LostAnswer(() => exception));
    }

    /// <summary>Throws what <paramref name="exception"/> makes, a new one for each call, after the call had its effect.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="exception"/> is null.</exception>
    public Setup<TArgs, TResult> ThrowsAfterEffect(Func<Exception> exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return Intercept(new LostAnswer(exception));
    }

    /// <summary>
    /// Takes back the set-ups that were made with these arguments, failures, delays and gates among them; without arguments, all of the member. The log stays.
    /// A set-up that is wider than the arguments stays too: see <see cref="Setup{TArgs, TResult}.TakeBack"/>.
    /// </summary>
    public void Reset() => Member.Remove(setup => SelectsAll ? !setup.IsShared : setup.IsFor(this));

    /// <summary>Leaves the selected calls out of <c>AssertNoOtherCalls</c>.</summary>
    public void Ignored() => Member.Ignore(Matcher);

    bool ICallSelection.Includes(CallRecord record) => Verification.Includes(Member, Matcher, record);

    string ICallSelection.Describe() => CallFormatter.Selection(Member, Matcher?.Views());

    internal Setup<TArgs, TResult> SetUp(Answer<TArgs, TResult> answer) => Member.Add(new AnsweringSetup<TArgs, TResult>(Member, Matcher, answer));

    internal Setup<TArgs, TResult> Computes(Func<TArgs, TResult> compute, string text)
        => SetUp(new ComputedAnswer<TArgs, TResult>(compute, text));

    internal Setup<TArgs, TResult> ComputesAsync(Func<TArgs, Task<TResult>> compute)
        => SetUp(new ComputedTaskAnswer<TArgs, TResult>(compute, "computes its result"));

    internal Setup<TArgs, TResult> Runs(Action<TArgs> action)
        => Computes(
            args =>
            {
                action(args);
                return Member.LooseDefault();
            },
            "runs an action");

    internal Setup<TArgs, TResult> RunsAsync(Func<TArgs, Task> action)
        => SetUp(new ComputedTaskAnswer<TArgs, TResult>(
            async args =>
            {
                await Completed.Due(action(args)).ConfigureAwait(false);
                return Member.LooseDefault();
            },
            "runs an asynchronous action"));

    internal Setup<TArgs, TResult> ThrowsNew(Func<TArgs, Exception> exception)
        => SetUp(new ThrowNewAnswer<TArgs, TResult>(exception));

    private Setup<TArgs, TResult> Intercept(Interception interception) => Member.Add(new InterceptingSetup<TArgs, TResult>(Member, Matcher, interception));
}
