using System;
using TestKit.Generated;

namespace TestKit.Data;

/// <summary>One expected statement: which it is, how often it answers, and what with. As part of a chain it also stands for its double.</summary>
/// <typeparam name="TOwner">The double that expects it.</typeparam>
/// <typeparam name="TSelf">The expectation's own type.</typeparam>
public abstract class StatementExpectation<TOwner, TSelf> : ISqlScope<TOwner>
    where TOwner : ITestDouble
    where TSelf : StatementExpectation<TOwner, TSelf>
{
    private readonly TOwner _owner;
    private readonly Setup<SqlInvocation, SqlReply> _setup;
    private readonly SqlMatcher _matcher;

    private protected StatementExpectation(TOwner owner, SqlMatcher matcher, Setup<SqlInvocation, SqlReply> setup)
    {
        _owner = owner;
        _setup = setup;
        _matcher = matcher;
        Answer = (ExpectedAnswer)setup.LastAnswer;
    }

    TOwner ISqlScope<TOwner>.Owner => _owner;

    /// <inheritdoc cref="SqlAssertions.Queries"/>
    public CallLog<SqlCall> QueryLog => SqlAssertions.Queries(this);

    /// <inheritdoc cref="SqlAssertions.Execs"/>
    public CallLog<SqlCall> ExecLog => SqlAssertions.Execs(this);

    /// <summary>What is configured: the answer, or the last step of the sequence.</summary>
    private protected ExpectedAnswer Answer { get; private set; }

    private protected abstract TSelf Self { get; }

    /// <summary>The double, so that a whole chain can be assigned to a variable of its type.</summary>
    public static implicit operator TOwner(StatementExpectation<TOwner, TSelf> expectation)
    {
        ArgumentNullException.ThrowIfNull(expectation);
        return expectation._owner;
    }

    /// <summary>The double that expects it: for chains that are kept in a <c>var</c>.</summary>
    public TOwner AsDouble() => _owner;

    /// <summary>Answers only calls with these arguments, in this order: values and matchers of <see cref="Arg"/>; or one dictionary or anonymous object, for arguments by name. Without it, any arguments will do.</summary>
    /// <remarks>Whole numbers and decimals are compared by their value whatever their type, null and <see cref="DBNull"/> are alike, arrays are equal when their elements are.</remarks>
    public TSelf WithArgs(params object?[]? args)
    {
        lock (_owner.State)
        {
            _matcher.Arguments = new(args ?? [null]);
        }

        return Self;
    }

    /// <summary>Compares whole tokens: <c>user</c> does not match <c>users</c>. The statement may have more tokens before and behind.</summary>
    public TSelf ByTokens() => CompareBy(SqlMatching.ByTokens);

    /// <summary>Takes the SQL for a regular expression, to be found in the statement: on one line, keywords in upper case, without comments and final semicolons. Case is ignored; <c>(?-i)</c> in front minds it.</summary>
    /// <exception cref="ArgumentException">The SQL is no regular expression.</exception>
    public TSelf ByRegex() => CompareBy(SqlMatching.ByRegex);

    /// <summary>Compares the whole text to the letter, with its white space and comments.</summary>
    public TSelf ByExactText() => CompareBy(SqlMatching.ByExactText);

    /// <summary>Answers only statements with a comment of this text, as EF Core's <c>TagWith</c> writes it. Lines of a longer tag must follow one another.</summary>
    /// <exception cref="ArgumentException"><paramref name="tag"/> is blank.</exception>
    public TSelf Tagged(string tag)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(tag);
        lock (_owner.State)
        {
            _matcher.Pattern.RequireTag(tag);
        }

        return Self;
    }

    /// <inheritdoc cref="Setup{TArgs, TResult}.Once"/>
    public TSelf Once() => Limited(_setup.Once());

    /// <summary>Answers <paramref name="count"/> calls and must get them; then others answer again.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 0.</exception>
    /// <exception cref="InvalidSetupException">The expectation is a sequence, which has a length of its own.</exception>
    public TSelf Times(int count) => Limited(_setup.Times(count));

    /// <inheritdoc cref="Setup{TArgs, TResult}.OnCall"/>
    public TSelf OnCall(int number) => Limited(_setup.OnCall(number));

    /// <inheritdoc cref="Setup{TArgs, TResult}.Every"/>
    public TSelf Every(int interval) => Limited(_setup.Every(interval));

    /// <inheritdoc cref="Setup{TArgs, TResult}.After"/>
    public TSelf After(int count) => Limited(_setup.After(count));

    /// <inheritdoc cref="Setup{TArgs, TResult}.WithProbability"/>
    public TSelf WithProbability(double probability, int seed) => Limited(_setup.WithProbability(probability, seed));

    /// <summary>Takes the expectation out of what <c>AssertExpectationsMet</c> demands: it may stay unused.</summary>
    public TSelf Optional()
    {
        _setup.Expected(false);
        return Self;
    }

    /// <summary>Fails with <paramref name="error"/>, the same instance at each call; it goes before rows, a scalar or a count.</summary>
    public TSelf WillReturnError(Exception error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return Configure(answer => answer.FailWith(() => error, ArgumentFormatter.Format(error)));
    }

    /// <summary>Fails with a new exception at each call; it goes before rows, a scalar or a count.</summary>
    public TSelf WillReturnError(Func<Exception> error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return Configure(answer => answer.FailWith(error, "a new exception"));
    }

    /// <summary>After that, fails one call with <paramref name="error"/>.</summary>
    public TSelf ThenReturnError(Exception error)
    {
        Then(null);
        return WillReturnError(error);
    }

    /// <summary>Answers later. A cancelled token of the call ends the waiting with a cancellation.</summary>
    /// <param name="delay">How long; <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> waits until the call is cancelled.</param>
    /// <param name="clock">The clock to wait by; the system's by default.</param>
    public TSelf WillDelay(TimeSpan delay, TimeProvider? clock = null) => Configure(answer => answer.DelayBy(delay, clock ?? TimeProvider.System));

    /// <summary>The expectation on one line, as messages show it.</summary>
    public override string ToString() => _setup.ToString();

    private protected TSelf Configure(Action<ExpectedAnswer> change)
    {
        lock (_owner.State)
        {
            change(Answer);
        }

        return Self;
    }

    /// <summary>Starts a step of the sequence: what is configured from now on answers one call, after those before.</summary>
    private protected void Then(SqlReply? unconfigured)
    {
        var next = new ExpectedAnswer(unconfigured);
        _setup.Then(next);
        Answer = next;
    }

    private TSelf CompareBy(SqlMatching matching)
    {
        lock (_owner.State)
        {
            _matcher.Pattern.CompareBy(matching);
        }

        return Self;
    }

    private TSelf Limited(Setup<SqlInvocation, SqlReply> _) => Self;
}
