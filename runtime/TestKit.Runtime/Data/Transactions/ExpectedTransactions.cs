using System.Collections.Generic;
using System.Data;
using System.Linq;

namespace TestKit.Data;

/// <summary>The transactions of one database double in the order in which they were expected, which is the order in which they are begun.</summary>
internal sealed class ExpectedTransactions(SqlScript database)
{
    private readonly List<SqlScript> _all = [];
    private readonly List<SqlScript> _begun = [];

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

    public bool HasNext
    {
        get
        {
            using (database.State.Hold())
            {
                return Next() is not null;
            }
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

    /// <exception cref="UnexpectedSqlException">No further transaction is expected.</exception>
    public SqlScript Begin(IsolationLevel? level, CallSite site)
    {
        using (database.State.Hold())
        {
            if (Next() is not { } next)
            {
                database.NoteRefused("it refused to begin a transaction that was not expected");
                throw UnexpectedSqlException.ForBegin(database, _all.Count);
            }

            _begun.Add(next);
            if (next.State.Faults is null)
            {
                database.State.Faults?.Attach(next.State);
            }

            next.Transaction!.Begin(level, site);
            return next;
        }
    }

    /// <summary>What is still to come, and what was left open.</summary>
    public IEnumerable<string> Unmet()
        => All.SelectMany((script, i) => Unmet(script).Select(text => $"transaction {i + 1}: {text}"));

    public string Describe()
        => string.Join("\n", Begun.Select((script, i) => $"  transaction {i + 1}: {script.Transaction!.StatusText()}"));

    private SqlScript? Next() => _all.Find(each => each.Transaction!.Status == TransactionStatus.Expected);

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
