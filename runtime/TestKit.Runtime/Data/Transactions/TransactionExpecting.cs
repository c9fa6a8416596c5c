using System;

namespace TestKit.Data;

/// <summary>Expecting transactions and making them fail.</summary>
public static class TransactionExpecting
{
    /// <summary>Expects a transaction. Expected transactions are handed out in order, each to one begin; statements within one are expected on what this returns.</summary>
    public static TTransaction ExpectTransaction<TTransaction>(this ISqlScope<IDatabaseDouble<TTransaction>> scope)
        where TTransaction : ITransactionDouble
    {
        ArgumentNullException.ThrowIfNull(scope);
        var transaction = scope.Owner.NewTransaction();
        ExpectedTransactions.Of(SqlScript.Of(scope.Owner)).Add(SqlScript.Of(transaction));
        return transaction;
    }

    /// <summary>Expects any number of transactions, also none: each that is begun beyond those expected one by one is a new one.</summary>
    /// <param name="scope">The database double.</param>
    /// <param name="each">Sets a transaction up before it is begun.</param>
    public static void ExpectTransactions<TTransaction>(this ISqlScope<IDatabaseDouble<TTransaction>> scope, Action<TTransaction> each)
        where TTransaction : ITransactionDouble
    {
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(each);
        ExpectedTransactions.Of(SqlScript.Of(scope.Owner)).AddFurther<TTransaction>(() =>
        {
            var transaction = scope.Owner.NewTransaction();
            var script = SqlScript.Of(transaction);
            script.Vendor = SqlScript.Of(scope.Owner).Vendor;
            each(transaction);
            return script;
        });
    }

    /// <summary>Beginning the transaction fails; it is used up by that.</summary>
    public static TOwner FailsToBegin<TOwner>(this ISqlScope<TOwner> scope, Exception error)
        where TOwner : ITransactionDouble
        => Change(scope, error, static (transaction, each) => transaction.FailToBegin(each));

    /// <summary>Committing the transaction fails, and nothing of it is kept.</summary>
    public static TOwner FailsToCommit<TOwner>(this ISqlScope<TOwner> scope, Exception error)
        where TOwner : ITransactionDouble
        => Change(scope, error, static (transaction, each) => transaction.FailToCommit(each));

    /// <summary>Rolling the transaction back fails, and it stays pending.</summary>
    public static TOwner FailsToRollBack<TOwner>(this ISqlScope<TOwner> scope, Exception error)
        where TOwner : ITransactionDouble
        => Change(scope, error, static (transaction, each) => transaction.FailToRollBack(each));

    private static TOwner Change<TOwner>(ISqlScope<TOwner> scope, Exception error, Action<SqlTransaction, Exception> change)
        where TOwner : ITransactionDouble
    {
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(error);
        change(SqlScript.Of(scope.Owner).Transaction!, error);
        return scope.Owner;
    }
}
