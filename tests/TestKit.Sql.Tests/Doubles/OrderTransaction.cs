using System;
using System.Data.Common;
using System.Threading.Tasks;
using TestKit.Data;
using TestKit.Generated;

namespace TestKit.Sql.Tests.Doubles;

internal sealed class OrderTransaction : ITransactionDouble, ISqlScope<OrderTransaction>
{
    private DoubleState? _state;

    OrderTransaction ISqlScope<OrderTransaction>.Owner => this;

    DoubleState ITestDouble.State => DoubleState.Of(ref _state, this);

    public CallLog<SqlCall> QueryLog => SqlAssertions.Queries(this);

    private Statements Members => field ??= new Statements(this);

    private Member<ValueTuple, NoResult> CommitMember => field ??= new(this, "CommitAsync()", SqlTransactions.Commit<ValueTuple, NoResult>(this));

    private Member<ValueTuple, NoResult> RollbackMember => field ??= new(this, "RollbackAsync()", SqlTransactions.Rollback<ValueTuple, NoResult>(this));

    private DisposalMember DisposeMember => field ??= new(this, "DisposeAsync()");

    public DbDataReader Query(string sql, params object?[] args) => Members.Query(sql, args);

    public int Exec(string sql, params object?[] args) => Members.Exec(sql, args);

    public Task CommitAsync() => CommitMember.InvokeTask(default);

    public Task RollbackAsync() => RollbackMember.InvokeTask(default);

    public ValueTask DisposeAsync() => DisposeMember.InvokePlainValueTask(default);
}
