using System;
using System.ComponentModel;
using System.Threading;
using System.Threading.Tasks;
using TestKit.Data;

namespace TestKit.Generated;

/// <summary>A member that carries SQL: what no set-up of the member itself answers, the expectations of the double do. For generated code.</summary>
/// <typeparam name="TArgs">The arguments as a tuple.</typeparam>
/// <typeparam name="TResult">The result, unwrapped from its task.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SqlMember<TArgs, TResult> : Member<TArgs, TResult>, ISqlMember
{
    private readonly SqlRole _role;
    private readonly Func<TArgs, SqlRequest> _request;
    private readonly SqlScript _script;

    /// <summary>A member of a database or transaction double.</summary>
    /// <param name="owner">The double.</param>
    /// <param name="signature">Name and parameter names, as messages show them.</param>
    /// <param name="role">What the member does with SQL.</param>
    /// <param name="request">Takes the statement and its arguments out of the member's.</param>
    /// <param name="result">Makes the member's result.</param>
    /// <param name="backing">What answers a statement that nothing is expected for; null refuses it.</param>
    /// <param name="snapshot">Copies arguments that could change after the call.</param>
    public SqlMember(
        ITestDouble owner,
        string signature,
        SqlRole role,
        Func<TArgs, SqlRequest> request,
        Func<TArgs, SqlOutcome, TResult> result,
        Answer<TArgs, TResult>? backing = null,
        Func<TArgs, TArgs>? snapshot = null)
        : base(owner, signature, new SqlAnswer<TArgs, TResult>(SqlScript.Of(owner), role, request, result, backing), null, snapshot)
    {
        _role = role;
        _request = request;
        _script = SqlScript.Of(owner);
    }

    SqlRole ISqlMember.Role => _role;

    private protected override bool ValuesNeedNoEffect => false;

    SqlRequest ISqlMember.RequestOf(CallRecord record) => _request(((CallRecord<TArgs>)record).Args);

    private protected override TResult Effect(Answer<TArgs, TResult> answer, in TArgs args, CallRecord? record)
    {
        var site = Site(record);
        return answer is SqlAnswer<TArgs, TResult> expected ? expected.Give(in args, site) : answer.Give(in args);
    }

    private protected override Task<TResult> EffectTask(Answer<TArgs, TResult> answer, in TArgs args, CallRecord? record, CancellationToken token)
    {
        var site = Site(record);
        return answer is SqlAnswer<TArgs, TResult> expected ? expected.GiveTask(args, site) : answer.GiveTask(in args);
    }

    private CallSite Site(CallRecord? record)
    {
        var site = CallSite.Capture();
        if (record is not null)
        {
            _script.Note(record, site);
        }

        return site;
    }
}
