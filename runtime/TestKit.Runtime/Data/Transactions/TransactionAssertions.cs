using System;
using System.Collections.Generic;
using System.Data;
using System.Diagnostics;

namespace TestKit.Data;

/// <summary>Assertions on transactions.</summary>
[StackTraceHidden]
public static class TransactionAssertions
{
    /// <summary>How far the transaction came.</summary>
    public static TransactionStatus Status<TOwner>(this ISqlScope<TOwner> scope)
        where TOwner : ITransactionDouble
        => Of(scope).Status;

    /// <summary>Whether the transaction was committed.</summary>
    public static bool IsCommitted<TOwner>(this ISqlScope<TOwner> scope)
        where TOwner : ITransactionDouble
        => Of(scope).Status == TransactionStatus.Committed;

    /// <summary>Whether the transaction was rolled back.</summary>
    public static bool IsRolledBack<TOwner>(this ISqlScope<TOwner> scope)
        where TOwner : ITransactionDouble
        => Of(scope).Status == TransactionStatus.RolledBack;

    /// <summary>The savepoints that were made in the transaction, in order.</summary>
    public static IReadOnlyList<string> Savepoints<TOwner>(this ISqlScope<TOwner> scope)
        where TOwner : ITransactionDouble
        => [.. Of(scope).Savepoints];

    /// <summary>Fails unless the transaction was committed.</summary>
    /// <exception cref="AssertionFailedException">It was not.</exception>
    public static void AssertCommitted<TOwner>(this ISqlScope<TOwner> scope)
        where TOwner : ITransactionDouble
        => Assert(scope, TransactionStatus.Committed, "committed");

    /// <summary>Fails unless the transaction was rolled back, or failed to commit, so that nothing of it was kept.</summary>
    /// <exception cref="AssertionFailedException">It was not.</exception>
    public static void AssertRolledBack<TOwner>(this ISqlScope<TOwner> scope)
        where TOwner : ITransactionDouble
        => Assert(scope, TransactionStatus.RolledBack, "rolled back");

    /// <summary>Fails unless the transaction was begun with this isolation level.</summary>
    /// <exception cref="AssertionFailedException">It was not.</exception>
    public static void AssertIsolationLevel<TOwner>(this ISqlScope<TOwner> scope, IsolationLevel level)
        where TOwner : ITransactionDouble
    {
        if (Of(scope).IsolationLevel is var actual && actual != level)
        {
            throw AssertionFailedException.ForIsolationLevel(scope.Owner.State.DoubleName, level, actual);
        }
    }

    /// <summary>Fails unless the transaction that was begun last was committed.</summary>
    /// <exception cref="AssertionFailedException">It was not, or none was begun.</exception>
    public static void AssertTransactionCommitted(this ISqlScope<IDatabaseDouble<ITransactionDouble>> scope) => AssertLast(scope, TransactionStatus.Committed, "committed");

    /// <summary>Fails unless the transaction that was begun last was rolled back, or failed to commit, so that nothing of it was kept.</summary>
    /// <exception cref="AssertionFailedException">It was not, or none was begun.</exception>
    public static void AssertTransactionRolledBack(this ISqlScope<IDatabaseDouble<ITransactionDouble>> scope) => AssertLast(scope, TransactionStatus.RolledBack, "rolled back");

    /// <summary>Fails if a transaction was begun; expecting one does not count.</summary>
    /// <exception cref="AssertionFailedException">One was.</exception>
    public static void AssertNoTransaction(this ISqlScope<IDatabaseDouble<ITransactionDouble>> scope)
    {
        var transactions = Begun(scope);
        if (transactions?.Begun.Count > 0)
        {
            throw AssertionFailedException.ForTransactions(scope.Owner.State.DoubleName, transactions);
        }
    }

    private static SqlTransaction Of<TOwner>(ISqlScope<TOwner> scope)
        where TOwner : ITransactionDouble
    {
        ArgumentNullException.ThrowIfNull(scope);
        return SqlScript.Of(scope.Owner).Transaction!;
    }

    private static void Assert<TOwner>(ISqlScope<TOwner> scope, TransactionStatus status, string what)
        where TOwner : ITransactionDouble
    {
        var transaction = Of(scope);
        if (!Is(transaction, status))
        {
            throw AssertionFailedException.ForTransaction($"the {scope.Owner.State.DoubleName}", what, transaction);
        }
    }

    private static void AssertLast(ISqlScope<IDatabaseDouble<ITransactionDouble>> scope, TransactionStatus status, string what)
    {
        var last = Begun(scope)?.Begun is [.., var script] ? script.Transaction : null;
        if (last is null || !Is(last, status))
        {
            throw AssertionFailedException.ForTransaction($"the last transaction of {scope.Owner.State.DoubleName}", what, last);
        }
    }

    private static bool Is(SqlTransaction transaction, TransactionStatus status)
        => transaction.Status == status || (status == TransactionStatus.RolledBack && transaction.Status == TransactionStatus.FailedToCommit);

    private static ExpectedTransactions? Begun(ISqlScope<IDatabaseDouble<ITransactionDouble>> scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return SqlScript.Of(scope.Owner).Transactions;
    }
}
