#pragma warning disable TK3001 // The probes leave rows open to see what that does.
using System;
using System.Collections.Generic;
using System.Data;
using System.Data.Common;
using System.Threading;

namespace TestKit.Data.Tests.Contract;

/// <summary>Connections: states, events, what is refused when.</summary>
internal static class ConnectionProbes
{
    private static readonly CancellationToken s_cancelled = new(canceled: true);

    public static IReadOnlyList<ProviderProbe> All { get; } =
    [
        new("new connection", c => new object[] { c.State, c.CanCreateBatch, c.ConnectionTimeout == 15 }),
        new("simple name", c => c.GetType().Name),
        new("Open", c => { c.Open(); return c.State; }),
        new("Open twice", c => { c.Open(); c.Open(); return c.State; }),
        new("OpenAsync", c => { c.OpenAsync().GetAwaiter().GetResult(); return c.State; }),
        new("Close without Open", c => { c.Close(); return c.State; }),
        new("Open, Close, Close", c => { c.Open(); c.Close(); c.Close(); return c.State; }),
        new("Open, Close, Open", c => { c.Open(); c.Close(); c.Open(); return c.State; }),
        new("Dispose, state", c => { c.Open(); c.Dispose(); return c.State; }),
        new("Dispose twice", c => { c.Dispose(); c.Dispose(); return c.State; }),
        new("Dispose, Open", c => { c.Dispose(); c.Open(); return c.State; }),
        new("Dispose, CreateCommand", c => { c.Dispose(); return c.CreateCommand().CommandText; }),
        new("Dispose, BeginTransaction", c => { c.Open(); c.Dispose(); return c.BeginTransaction(); }),
        new("StateChange", c => { var changes = new List<string>(); c.StateChange += (_, e) => changes.Add($"{e.OriginalState}>{e.CurrentState}"); c.Open(); c.Close(); c.Close(); return changes; }),
        new("StateChange, Dispose", c => { var changes = new List<string>(); c.StateChange += (_, e) => changes.Add($"{e.OriginalState}>{e.CurrentState}"); c.Open(); c.Dispose(); return changes; }),
        new("ConnectionString while open", c => { c.Open(); c.ConnectionString = "Host=x"; return c.State; }),
        new("ConnectionString null", c => { c.ConnectionString = null!; return c.ConnectionString; }),
        new("ConnectionString malformed", c => { c.ConnectionString = "nonsense"; return c.ConnectionString; }),
        new("ServerVersion, closed", c => c.ServerVersion),
        new("ServerVersion, open", c => { c.Open(); return c.ServerVersion.Length > 0; }),
        new("BeginTransaction, closed", c => c.BeginTransaction()),
        new("BeginTransactionAsync, closed", c => c.BeginTransactionAsync().AsTask().GetAwaiter().GetResult()),
        new("BeginTransaction, Chaos", c => { c.Open(); return c.BeginTransaction(IsolationLevel.Chaos); }),
        new("BeginTransaction, nested", c => { c.Open(); using var first = c.BeginTransaction(); return c.BeginTransaction(); }),
        new("BeginTransaction, reader open", c => { c.Open(); using var reader = Read(c); return c.BeginTransaction(); }),
        new("BeginTransactionAsync, cancelled", c => { c.Open(); return c.BeginTransactionAsync(s_cancelled).AsTask().GetAwaiter().GetResult(); }),
        new("state while reading", c => { c.Open(); using var reader = Read(c); return c.State; }),
        new("Close while reading", c => { c.Open(); var reader = Read(c); c.Close(); return new object[] { c.State, reader.IsClosed }; }),
        new("Close while reading, Read", c => { c.Open(); var reader = Read(c); c.Close(); return reader.Read(); }),
        new("Close while reading, Open", c => { c.Open(); var reader = Read(c); c.Close(); c.Open(); return Scalar(c); }),
        new("Dispose while reading", c => { c.Open(); var reader = Read(c); c.Dispose(); return new object[] { c.State, reader.IsClosed }; }),
        new("Close in a transaction, Commit", c => { c.Open(); var transaction = c.BeginTransaction(); c.Close(); transaction.Commit(); return c.State; }),
        new("Close in a transaction, Open", c => { c.Open(); c.BeginTransaction(); c.Close(); c.Open(); return c.BeginTransaction().IsolationLevel; }),
        new("CreateCommand in a transaction", c => { c.Open(); using var transaction = c.BeginTransaction(); return c.CreateCommand().Transaction; }),
        new("factory", c => DbProviderFactories.GetFactory(c) is { CanCreateBatch: true, CanCreateDataAdapter: true }),
        new("factory, adapter fills", c => Filled(c)),
    ];

    private static int Filled(DbConnection connection)
    {
        connection.Open();
        using var adapter = DbProviderFactories.GetFactory(connection)!.CreateDataAdapter()!;
        adapter.SelectCommand = connection.CreateCommand();
        adapter.SelectCommand.CommandText = Statements.Rows;
        using var table = new DataTable();
        return adapter.Fill(table);
    }

    private static DbDataReader Read(DbConnection connection) => Statements.Command(connection, Statements.Rows).ExecuteReader();

    private static object? Scalar(DbConnection connection) => Statements.Command(connection, Statements.One).ExecuteScalar();
}
