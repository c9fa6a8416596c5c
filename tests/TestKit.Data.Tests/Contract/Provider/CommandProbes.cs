#pragma warning disable TK3001 // The probes leave rows open to see what that does.
using System;
using System.Collections.Generic;
using System.Data;
using System.Data.Common;
using System.Threading;

namespace TestKit.Data.Tests.Contract;

/// <summary>Commands: defaults, what is refused when, and what each way to execute gives.</summary>
internal static class CommandProbes
{
    private static readonly CancellationToken s_cancelled = new(canceled: true);

    public static IReadOnlyList<ProviderProbe> All { get; } = [.. Settings(), .. Executing(), .. WhileReading(), .. Behaviors()];

    private static IEnumerable<ProviderProbe> Settings() =>
    [
        new("defaults", c => { var command = c.CreateCommand(); return new object?[] { command.CommandText, command.CommandTimeout, command.CommandType, command.UpdatedRowSource, command.DesignTimeVisible, command.Transaction, command.Parameters.Count }; }),
        new("timeout negative", c => { c.CreateCommand().CommandTimeout = -1; return null; }),
        new("text null", c => { var command = c.CreateCommand(); command.CommandText = null!; return command.CommandText; }),
        new("no text", c => Command(c, "").ExecuteScalar()),
        new("blank text, scalar", c => Command(c, "  ").ExecuteScalar()),
        new("comment, non-query", c => Command(c, "-- nothing").ExecuteNonQuery()),
        new("semicolons, reader", c => { using var reader = Command(c, ";;").ExecuteReader(); return new object[] { reader.FieldCount, reader.Read(), reader.RecordsAffected }; }),
        new("no connection", c => { var command = Command(c, Statements.One); command.Connection = null; return command.ExecuteScalar(); }),
        new("closed connection", c => Statements.Command(c, Statements.One).ExecuteScalar()),
        new("closed connection, asynchronously", c => Statements.Command(c, Statements.One).ExecuteScalarAsync().GetAwaiter().GetResult()),
        new("disposed", c => { var command = Command(c, Statements.One); command.Dispose(); return command.ExecuteScalar(); }),
        new("disposed connection", c => { var command = Command(c, Statements.One); c.Dispose(); return command.ExecuteScalar(); }),
        new("prepare", c => { var command = Command(c, Statements.One); command.Prepare(); return command.ExecuteScalar(); }),
        new("prepare, closed", c => { Statements.Command(c, Statements.One).Prepare(); return null; }),
        new("cancel", c => { Command(c, Statements.One).Cancel(); return null; }),
        new("cancel, closed", c => { Statements.Command(c, Statements.One).Cancel(); return null; }),
    ];

    private static IEnumerable<ProviderProbe> Executing() =>
    [
        new("scalar", c => Command(c, Statements.One).ExecuteScalar()),
        new("scalar, asynchronously", c => Command(c, Statements.One).ExecuteScalarAsync().GetAwaiter().GetResult()),
        new("scalar of null", c => Command(c, Statements.Null).ExecuteScalar()),
        new("scalar of no rows", c => Command(c, Statements.None).ExecuteScalar()),
        new("scalar of rows", c => Command(c, Statements.Rows).ExecuteScalar()),
        new("scalar of an update", c => Command(c, Statements.Update).ExecuteScalar()),
        new("scalar of several", c => Command(c, Statements.Several).ExecuteScalar()),
        new("non-query of an update", c => Command(c, Statements.Update).ExecuteNonQuery()),
        new("non-query of an update, asynchronously", c => Command(c, Statements.Update).ExecuteNonQueryAsync().GetAwaiter().GetResult()),
        new("non-query of a query", c => Command(c, Statements.Rows).ExecuteNonQuery()),
        new("non-query of a definition", c => Command(c, Statements.Define).ExecuteNonQuery()),
        new("non-query of several", c => Command(c, Statements.Several).ExecuteNonQuery()),
        new("reader of an update", c => { using var reader = Command(c, Statements.Update).ExecuteReader(); return new object[] { reader.FieldCount, reader.RecordsAffected, reader.HasRows }; }),
        new("reader of a definition", c => { using var reader = Command(c, Statements.Define).ExecuteReader(); return new object[] { reader.FieldCount, reader.RecordsAffected, reader.HasRows }; }),
        new("reader of several", c => { using var reader = Command(c, Statements.Several).ExecuteReader(); return new object[] { reader.NextResult(), reader.RecordsAffected, reader.Read(), reader.GetValue(0) }; }),
        new("failing scalar", c => Command(c, Statements.Fails).ExecuteScalar()),
        new("failing scalar, asynchronously", c => Command(c, Statements.Fails).ExecuteScalarAsync().GetAwaiter().GetResult()),
        new("failing reader", c => Command(c, Statements.Fails).ExecuteReader()),
        new("failure, then another", c => new object?[] { Outcome.Of(() => Command(c, Statements.Fails).ExecuteScalar()), c.State, Statements.Command(c, Statements.One).ExecuteScalar() }),
        new("scalar, cancelled", c => Outcome.IsCancelled(Command(c, Statements.One).ExecuteScalarAsync(s_cancelled))),
        new("non-query, cancelled", c => Outcome.IsCancelled(Command(c, Statements.Update).ExecuteNonQueryAsync(s_cancelled))),
        new("reader, cancelled", c => Outcome.IsCancelled(Command(c, Statements.Rows).ExecuteReaderAsync(s_cancelled))),
        new("cancelled, then another", c => { Outcome.IsCancelled(Command(c, Statements.One).ExecuteScalarAsync(s_cancelled)); return new object?[] { c.State, Statements.Command(c, Statements.One).ExecuteScalar() }; }),
    ];

    private static IEnumerable<ProviderProbe> WhileReading() =>
    [
        new("second command while reading", c => { using var reader = Command(c, Statements.Rows).ExecuteReader(); return Statements.Command(c, Statements.One).ExecuteScalar(); }),
        new("second command at the end", c => { using var reader = Command(c, Statements.Rows).ExecuteReader(); while (reader.Read()) { } return Statements.Command(c, Statements.One).ExecuteScalar(); }),
        new("second command after closing", c => { Command(c, Statements.Rows).ExecuteReader().Close(); return Statements.Command(c, Statements.One).ExecuteScalar(); }),
        new("second command while reading in a transaction, then another", c => { c.Open(); using var t = c.BeginTransaction(); string second; using (Statements.Command(c, Statements.Rows).ExecuteReader()) { second = Outcome.Of(() => Statements.Command(c, Statements.One).ExecuteScalar()); } return new object?[] { second, Statements.Command(c, Statements.One).ExecuteScalar() }; }),
        new("refused value, then another", c => { c.Open(); return new object?[] { Refused(c), c.State, Outcome.Of(() => Statements.Command(c, Statements.One).ExecuteScalar()) }; }),
        new("refused value in a transaction, then another", c => { c.Open(); using var t = c.BeginTransaction(); return new object?[] { Refused(c), c.State, Outcome.Of(() => Statements.Command(c, Statements.One).ExecuteScalar()) }; }),
        new("refused value later in a transaction, then another", c => { c.Open(); using var t = c.BeginTransaction(); Statements.Command(c, Statements.One).ExecuteScalar(); return new object?[] { Refused(c), c.State, Outcome.Of(() => Statements.Command(c, Statements.One).ExecuteScalar()) }; }),
        new("missing parameter in a transaction, then another", c => { c.Open(); using var t = c.BeginTransaction(); return new object?[] { Outcome.Of(() => Statements.Command(c, Statements.Echo).ExecuteScalar()), Outcome.Of(() => Statements.Command(c, Statements.One).ExecuteScalar()) }; }),
        new("CloseConnection while reading", c => { using var reader = Command(c, Statements.Rows).ExecuteReader(); return new object[] { Outcome.Of(() => Statements.Command(c, Statements.One).ExecuteReader(CommandBehavior.CloseConnection)), c.State, reader.Read() }; }),
        new("CloseConnection without text", c => new object[] { Outcome.Of(() => Command(c, "").ExecuteReader(CommandBehavior.CloseConnection)), c.State }),
        new("same command twice", c => { var command = Command(c, Statements.Rows); using var reader = command.ExecuteReader(); return command.ExecuteReader(); }),
        new("text while reading", c => { var command = Command(c, Statements.Rows); using var reader = command.ExecuteReader(); command.CommandText = "x"; return null; }),
        new("text after reading", c => { var command = Command(c, Statements.Rows); command.ExecuteReader().Close(); command.CommandText = Statements.One; return command.ExecuteScalar(); }),
        new("connection while reading", c => { var command = Command(c, Statements.Rows); using var reader = command.ExecuteReader(); command.Connection = null; return null; }),
        new("timeout while reading", c => { var command = Command(c, Statements.Rows); using var reader = command.ExecuteReader(); command.CommandTimeout = 5; return command.CommandTimeout; }),
        new("disposing of the command while reading", c => { var command = Command(c, Statements.Rows); using var reader = command.ExecuteReader(); command.Dispose(); return reader.Read(); }),
        new("commit while reading", c => { c.Open(); var transaction = c.BeginTransaction(); using var reader = Statements.Command(c, Statements.Rows).ExecuteReader(); transaction.Commit(); return null; }),
        new("rollback while reading", c => { c.Open(); var transaction = c.BeginTransaction(); using var reader = Statements.Command(c, Statements.Rows).ExecuteReader(); transaction.Rollback(); return null; }),
        new("prepare while reading", c => { using var reader = Command(c, Statements.Rows).ExecuteReader(); Statements.Command(c, "SELECT 'never prepared before'").Prepare(); return null; }),
    ];

    private static IEnumerable<ProviderProbe> Behaviors() =>
    [
        new("CloseConnection, Close", c => { var reader = Command(c, Statements.Rows).ExecuteReader(CommandBehavior.CloseConnection); reader.Close(); return c.State; }),
        new("CloseConnection, Dispose", c => { Command(c, Statements.Rows).ExecuteReader(CommandBehavior.CloseConnection).Dispose(); return c.State; }),
        new("CloseConnection, at the end", c => { var reader = Command(c, Statements.Rows).ExecuteReader(CommandBehavior.CloseConnection); while (reader.Read()) { } return c.State; }),
        new("CloseConnection, after the results", c => { var reader = Command(c, Statements.Rows).ExecuteReader(CommandBehavior.CloseConnection); reader.NextResult(); return c.State; }),
        new("CloseConnection, failure", c => new object[] { Outcome.Of(() => Command(c, Statements.Fails).ExecuteReader(CommandBehavior.CloseConnection)), c.State }),
        new("CloseConnection, enumerated", c => { var reader = Command(c, Statements.Rows).ExecuteReader(CommandBehavior.CloseConnection); foreach (var _ in reader) { } return new object[] { c.State, reader.IsClosed }; }),
        new("SchemaOnly of an update", c => { using var reader = Command(c, Statements.Update).ExecuteReader(CommandBehavior.SchemaOnly); return new object[] { reader.FieldCount, reader.RecordsAffected }; }),
    ];

    private static string Refused(DbConnection connection)
    {
        var command = Statements.Command(connection, Statements.Echo);
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("p", DayOfWeek.Monday);
        command.Parameters.Add(parameter);
        return Outcome.Of(() => command.ExecuteScalar());
    }

    private static DbCommand Command(DbConnection connection, string sql) => Statements.Command(Statements.Opened(connection), sql);
}
