using System.Collections.Generic;
using System.Data;
using System.Data.Common;
using System.Threading;

namespace TestKit.Data.Tests.Contract;

/// <summary>Transactions, savepoints and batches.</summary>
internal static class TransactionProbes
{
    private static readonly CancellationToken s_cancelled = new(canceled: true);

    public static IReadOnlyList<ProviderProbe> All { get; } = [.. Lives(), .. Savepoints(), .. Aborted(), .. Batches()];

    private static IEnumerable<ProviderProbe> Lives() =>
    [
        new("level by default", c => Begin(c).IsolationLevel),
        new("level serializable", c => Statements.Opened(c).BeginTransaction(IsolationLevel.Serializable).IsolationLevel),
        new("level snapshot", c => Statements.Opened(c).BeginTransaction(IsolationLevel.Snapshot).IsolationLevel),
        new("level read uncommitted", c => Statements.Opened(c).BeginTransaction(IsolationLevel.ReadUncommitted).IsolationLevel),
        new("savepoints are supported", c => Begin(c).SupportsSavepoints),
        new("connection", c => ReferenceEquals(Begin(c).Connection, c)),
        new("commit, connection", c => { var t = Begin(c); t.Commit(); return ReferenceEquals(t.Connection, c); }),
        new("commit, level", c => { var t = Begin(c); t.Commit(); return t.IsolationLevel; }),
        new("commit twice", c => { var t = Begin(c); t.Commit(); t.Commit(); return null; }),
        new("commit, rollback", c => { var t = Begin(c); t.Commit(); t.Rollback(); return null; }),
        new("rollback twice", c => { var t = Begin(c); t.Rollback(); t.Rollback(); return null; }),
        new("rollback, commit", c => { var t = Begin(c); t.Rollback(); t.Commit(); return null; }),
        new("commit, savepoint", c => { var t = Begin(c); t.Commit(); t.Save("a"); return null; }),
        new("commit, dispose twice", c => { var t = Begin(c); t.Commit(); t.Dispose(); t.Dispose(); return null; }),
        new("dispose, commit", c => { var t = Begin(c); t.Dispose(); t.Commit(); return null; }),
        new("dispose, connection", c => { var t = Begin(c); t.Dispose(); return t.Connection; }),
        new("dispose, level", c => { var t = Begin(c); t.Dispose(); return t.IsolationLevel; }),
        new("dispose, begin", c => { Begin(c).Dispose(); return c.BeginTransaction().IsolationLevel; }),
        new("commit, begin", c => { Begin(c).Commit(); return c.BeginTransaction().IsolationLevel; }),
        new("commit, command", c => { Begin(c).Commit(); return Statements.Command(c, Statements.One).ExecuteScalar(); }),
        new("commit, cancelled", c => Outcome.IsCancelled(Begin(c).CommitAsync(s_cancelled))),
        new("commit, cancelled, commit", c => { var t = Begin(c); Outcome.IsCancelled(t.CommitAsync(s_cancelled)); t.Commit(); return null; }),
        new("commit asynchronously twice", c => { var t = Begin(c); t.CommitAsync().GetAwaiter().GetResult(); t.CommitAsync().GetAwaiter().GetResult(); return null; }),
        new("command of another transaction", c => { var t = Begin(c); var command = Statements.Command(c, Statements.One); command.Transaction = t; t.Commit(); return command.ExecuteScalar(); }),
    ];

    private static IEnumerable<ProviderProbe> Savepoints() =>
    [
        new("save, rollback to it", c => { var t = Begin(c); t.Save("a"); t.Rollback("a"); t.Commit(); return null; }),
        new("save, rollback to it twice", c => { var t = Begin(c); t.Save("a"); t.Rollback("a"); t.Rollback("a"); return null; }),
        new("save, release", c => { var t = Begin(c); t.Save("a"); t.Release("a"); t.Commit(); return null; }),
        new("save, release, rollback to it", c => { var t = Begin(c); t.Save("a"); t.Release("a"); t.Rollback("a"); return null; }),
        new("rollback to an earlier one drops later ones", c => { var t = Begin(c); t.Save("a"); t.Save("b"); t.Rollback("a"); t.Rollback("b"); return null; }),
        new("save null", c => { Begin(c).Save(null!); return null; }),
        new("save empty", c => { Begin(c).Save(""); return null; }),
        new("save blank", c => { Begin(c).Save(" "); return null; }),
        new("rollback to null", c => { Begin(c).Rollback(null!); return null; }),
        new("release null", c => { Begin(c).Release(null!); return null; }),
        new("rollback to unknown", c => { Begin(c).Rollback("nowhere"); return null; }),
        new("release unknown", c => { Begin(c).Release("nowhere"); return null; }),
        new("save asynchronously, cancelled", c => Outcome.IsCancelled(Begin(c).SaveAsync("a", s_cancelled))),
        new("rollback to it asynchronously, cancelled", c => { var t = Begin(c); t.Save("a"); return Outcome.IsCancelled(t.RollbackAsync("a", s_cancelled)); }),
        new("release asynchronously, cancelled", c => { var t = Begin(c); t.Save("a"); return Outcome.IsCancelled(t.ReleaseAsync("a", s_cancelled)); }),
        new("unknown savepoint aborts", c => { var t = Begin(c); return new object[] { Outcome.Of(() => { t.Rollback("nowhere"); return null; }), Outcome.Of(() => Statements.Command(c, Statements.One).ExecuteScalar()) }; }),
    ];

    private static IEnumerable<ProviderProbe> Aborted() =>
    [
        new("failure, command", c => { Fail(c, out _); return Statements.Command(c, Statements.One).ExecuteScalar(); }),
        new("failure, commit", c => { Fail(c, out var t); t.Commit(); return Statements.Command(c, Statements.One).ExecuteScalar(); }),
        new("failure, rollback", c => { Fail(c, out var t); t.Rollback(); return Statements.Command(c, Statements.One).ExecuteScalar(); }),
        new("failure, dispose", c => { Fail(c, out var t); t.Dispose(); return Statements.Command(c, Statements.One).ExecuteScalar(); }),
        new("failure, savepoint", c => { Fail(c, out var t); t.Save("a"); return null; }),
        new("savepoint, failure, rollback to it", c => { var t = Begin(c); t.Save("a"); Outcome.Of(() => Statements.Command(c, Statements.Fails).ExecuteScalar()); t.Rollback("a"); return Statements.Command(c, Statements.One).ExecuteScalar(); }),
    ];

    private static IEnumerable<ProviderProbe> Batches() =>
    [
        new("batch, non-query", c => Batch(c, Statements.Update, Statements.Rows, Statements.Update).ExecuteNonQuery()),
        new("batch, scalar", c => Batch(c, Statements.Update, Statements.Rows).ExecuteScalar()),
        new("batch, reader", c => { using var reader = Batch(c, Statements.Rows, Statements.One).ExecuteReader(); var first = reader.Read() ? reader.GetValue(0) : null; return new[] { first, reader.NextResult(), reader.Read(), reader.GetValue(0), reader.NextResult() }; }),
        new("batch, records affected", c => { var batch = Batch(c, Statements.Update, Statements.Rows, Statements.Define); batch.ExecuteNonQuery(); return new object[] { batch.BatchCommands[0].RecordsAffected, batch.BatchCommands[1].RecordsAffected, batch.BatchCommands[2].RecordsAffected }; }),
        new("batch, second fails", c => { using var reader = Batch(c, Statements.Rows, Statements.Fails, Statements.One).ExecuteReader(); return new object[] { reader.Read(), Outcome.Of(() => reader.NextResult()) }; }),
        new("batch, first fails", c => Batch(c, Statements.Fails, Statements.One).ExecuteReader()),
        new("batch, aborted", c => { Fail(c, out _); return Prepared(c, Statements.One).ExecuteScalar(); }),
        new("batch, missing parameter", c => Batch(c, Statements.Echo).ExecuteScalar()),
        new("batch, empty", c => Batch(c).ExecuteNonQuery()),
        new("batch, closed", c => { var batch = c.CreateBatch(); batch.BatchCommands.Add(batch.CreateBatchCommand()); return batch.ExecuteNonQuery(); }),
        new("batch, reader open", c => { c.Open(); using var reader = Statements.Command(c, Statements.Rows).ExecuteReader(); return Prepared(c, Statements.One).ExecuteScalar(); }),
        new("batch, asynchronously", c => Batch(c, Statements.Update, Statements.Update).ExecuteNonQueryAsync().GetAwaiter().GetResult()),
    ];

    private static DbTransaction Begin(DbConnection connection) => Statements.Opened(connection).BeginTransaction();

    private static void Fail(DbConnection connection, out DbTransaction transaction)
    {
        transaction = Begin(connection);
        Outcome.Of(() => Statements.Command(connection, Statements.Fails).ExecuteScalar());
    }

    private static DbBatch Batch(DbConnection connection, params string[] statements) => Prepared(Statements.Opened(connection), statements);

    private static DbBatch Prepared(DbConnection connection, params string[] statements)
    {
        var batch = connection.CreateBatch();
        foreach (var sql in statements)
        {
            var command = batch.CreateBatchCommand();
            command.CommandText = sql;
            batch.BatchCommands.Add(command);
        }

        return batch;
    }
}
