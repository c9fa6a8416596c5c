using System;
using System.Data;
using System.Threading.Tasks;
using TestKit.Data;

namespace TestKit.Generated;

internal sealed class BeginAnswer<TArgs, TResult>(ITestDouble owner, Func<TArgs, IsolationLevel>? level, Answer<TArgs, TResult>? backing) : Answer<TArgs, TResult>, ISqlAnswer
{
    public override string ToString() => "begins an expected transaction";

    internal override TResult Give(in TArgs args) => GoesOn ? backing!.Give(in args) : Begin(in args);

    internal override Task<TResult> GiveTask(in TArgs args) => GoesOn ? backing!.GiveTask(in args) : base.GiveTask(in args);

    private bool GoesOn => backing is not null && !ExpectedTransactions.Of(SqlScript.Of(owner)).HasNext<TResult>();

    private TResult Begin(in TArgs args)
        => ExpectedTransactions.Of(SqlScript.Of(owner)).Begin<TResult>(level?.Invoke(args), CallSite.Capture());
}
