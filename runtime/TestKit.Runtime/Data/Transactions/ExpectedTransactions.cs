using System;
using System.Collections.Generic;
using System.Data;
using System.Linq;

namespace TestKit.Data;

/// <summary>The transactions of one database double in the order in which they were expected, which is the order in which they are begun.</summary>
internal sealed class ExpectedTransactions(SqlScript database)
{
    private readonly List<SqlScript> _all = [];
    private readonly List<SqlScript> _begun = [];
    private readonly List<(Type Transaction, Func<SqlScript> Make)> _further = [];

    public IReadOnlyList<SqlScript> All
    {
        get
        {
            using (database.State.Hold())
            {
                return [.. _all];
            }
        }
    }

    public IReadOnlyList<SqlScript> Begun
    {
        get
        {
            using (database.State.Hold())
            {
                return [.. _begun];
            }
        }
    }

    /// <summary>Whether a transaction is still to be begun as a <typeparamref name="T"/>.</summary>
    public bool HasNext<T>()
    {
        using (database.State.Hold())
        {
            return Next<T>() is not null || Further<T>() is not null;
        }
    }

    public static ExpectedTransactions Of(SqlScript database)
    {
        using (database.State.Hold())
        {
            return database.Transactions ??= new(database);
        }
    }

    public void Add(SqlScript transaction)
    {
        transaction.Database = database;
        transaction.Vendor = database.Vendor;
        transaction.Transaction!.Expect();
        using (database.State.Hold())
        {
            _all.Add(transaction);
        }
    }

    /// <summary>Makes the transactions of one kind that are begun beyond those expected one by one; what was said of the kind before no longer holds.</summary>
    public void AddFurther<TTransaction>(Func<SqlScript> make)
    {
        using (database.State.Hold())
        {
            _further.RemoveAll(each => each.Transaction == typeof(TTransaction));
            _further.Add((typeof(TTransaction), make));
        }
    }

    /// <summary>Begins the next transaction that is a <typeparamref name="T"/>: a database may begin transactions of several interfaces.</summary>
    /// <exception cref="UnexpectedSqlException">No further transaction of the kind is expected.</exception>
    public T Begin<T>(IsolationLevel? level, CallSite site)
    {
        using (database.State.Hold())
        {
            if (Next<T>() is null && Further<T>() is { } further)
            {
                Add(further());
            }

            if (Next<T>() is not { } next)
            {
                database.NoteRefused("it refused to begin a transaction that was not expected");
                throw UnexpectedSqlException.ForBegin(database, typeof(T), _all.Count(each => each.Owner is T), _all.Count);
            }

            _begun.Add(next);
            if (next.State.Faults is null)
            {
                database.State.Faults?.Attach(next.State);
            }

            next.Transaction!.Begin(level, site);
            return (T)next.Owner;
        }
    }

    /// <summary>What is still to come, and what was left open.</summary>
    public IEnumerable<string> Unmet()
        => All.SelectMany((script, i) => Unmet(script).Select(text => $"transaction {i + 1}: {text}"));

    public string Describe()
        => string.Join("\n", Begun.Select((script, i) => $"  transaction {i + 1}: {script.Transaction!.StatusText()}"));

    private Func<SqlScript>? Further<T>() => _further.Find(each => typeof(T).IsAssignableFrom(each.Transaction)).Make;

    private SqlScript? Next<T>() => _all.Find(each => each.Owner is T && each.Transaction!.Status == TransactionStatus.Expected);

    private static List<string> Unmet(SqlScript script)
    {
        var status = script.Transaction!.Status;
        if (status == TransactionStatus.Expected)
        {
            return ["expected to be begun, but was not"];
        }

        var unmet = TestDouble.Unmet(script.State);
        return status == TransactionStatus.Pending ? [.. unmet, script.Transaction.LeftOpen] : unmet;
    }
}
