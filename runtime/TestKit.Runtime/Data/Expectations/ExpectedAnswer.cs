using System;
using System.Globalization;
using System.Threading.Tasks;
using TestKit.Generated;

namespace TestKit.Data;

/// <summary>What one expectation, or one step of a sequence, answers with. It can be told after it was made; an error goes before a reply.</summary>
internal sealed class ExpectedAnswer(SqlReply? unconfigured) : Answer<SqlInvocation, SqlReply>
{
    private Func<Exception>? _error;
    private string _errorText = "";
    private SqlReply? _reply = unconfigured;
    private Func<SqlArguments, SqlReply>? _computed;
    private TimeSpan? _delay;
    private TimeProvider _clock = TimeProvider.System;

    public void ReplyWith(SqlReply reply)
    {
        _reply = reply;
        _computed = null;
    }

    public void ReplyWith(Func<SqlArguments, SqlReply> computed) => _computed = computed;

    /// <summary>Keeps the part of the reply that is not told now.</summary>
    public void Change(Func<SqlReply, SqlReply> change) => ReplyWith(change(_reply ?? SqlReply.NothingAffected));

    public void FailWith(Func<Exception> error, string text)
    {
        _error = error;
        _errorText = text;
    }

    public void DelayBy(TimeSpan delay, TimeProvider clock)
    {
        _delay = delay;
        _clock = clock;
    }

    public override string ToString()
    {
        var what = _error is not null ? $"fails with {_errorText}" : _computed is not null ? "computes its answer" : _reply?.ToString() ?? "has no rows, scalar or error to answer with";
        return _delay is { } delay ? $"{what} after {delay.ToString("g", CultureInfo.InvariantCulture)}" : what;
    }

    internal override SqlReply Give(in SqlInvocation args)
    {
        if (_delay is { } delay)
        {
            Task.Delay(delay, _clock, args.Token).GetAwaiter().GetResult();
        }

        return Now(args);
    }

    internal override Task<SqlReply> GiveTask(in SqlInvocation args) => _delay is { } delay ? Late(delay, args) : base.GiveTask(in args);

    private async Task<SqlReply> Late(TimeSpan delay, SqlInvocation invocation)
    {
        await Task.Delay(delay, _clock, invocation.Token).ConfigureAwait(false);
        return Now(invocation);
    }

    private SqlReply Now(SqlInvocation invocation)
        => _error is { } error
            ? throw (error() ?? new InvalidOperationException("The factory given to WillReturnError returned null where an exception is due."))
            : _computed?.Invoke(invocation.Arguments) ?? _reply ?? throw UnexpectedSqlException.ForMissingReply(invocation);
}
