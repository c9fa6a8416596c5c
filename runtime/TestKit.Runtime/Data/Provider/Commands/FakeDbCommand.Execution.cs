using System;
using System.Data;
using System.Data.Common;
using System.Threading;
using System.Threading.Tasks;
using TestKit.Generated;

namespace TestKit.Data;

public sealed partial class FakeDbCommand
{
    /// <inheritdoc/>
    public override int ExecuteNonQuery() => ReaderResult.Count(Execute(port => port.NonQuery, CommandBehavior.Default));

    /// <inheritdoc/>
    public override async Task<int> ExecuteNonQueryAsync(CancellationToken cancellationToken)
        => ReaderResult.Count(await ExecuteAsync(port => port.NonQuery, CommandBehavior.Default, cancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public override object? ExecuteScalar() => ReaderResult.First(Execute(port => port.Scalar, CommandBehavior.SequentialAccess));

    /// <inheritdoc/>
    public override async Task<object?> ExecuteScalarAsync(CancellationToken cancellationToken)
        => ReaderResult.First(await ExecuteAsync(port => port.Scalar, CommandBehavior.SequentialAccess, cancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => Execute(port => port.Reader, behavior);

    /// <inheritdoc/>
    protected override Task<DbDataReader> ExecuteDbDataReaderAsync(CommandBehavior behavior, CancellationToken cancellationToken)
        => ExecuteAsync(port => port.Reader, behavior, cancellationToken);

    private DbDataReader Execute(Func<SqlPort, SqlMember<(string Sql, SqlArguments Args, CancellationToken Token), SqlOutcome>> member, CommandBehavior behavior)
    {
        var connection = Ready();
        CommandText? text = null;
        try
        {
            text = Text(connection);
            if (connection.RunsItself(text))
            {
                return Blank(connection, behavior);
            }

            connection.Check(text);
            return Opened(connection, member(connection.Port).Invoke((text.Sql, text.Arguments, default)), behavior);
        }
        catch (Exception error)
        {
            connection.Failed(text is null ? null : error, behavior);
            throw;
        }
    }

    private async Task<DbDataReader> ExecuteAsync(
        Func<SqlPort, SqlMember<(string Sql, SqlArguments Args, CancellationToken Token), SqlOutcome>> member,
        CommandBehavior behavior,
        CancellationToken cancellationToken)
    {
        var connection = Ready();
        CommandText? text = null;
        try
        {
            text = Text(connection);
            if (connection.RunsItself(text))
            {
                return Blank(connection, behavior);
            }

            connection.Check(text);
            var outcome = await member(connection.Port).InvokeTask((text.Sql, text.Arguments, cancellationToken), cancellationToken).ConfigureAwait(false);
            return Opened(connection, outcome, behavior);
        }
        catch (Exception error)
        {
            connection.Failed(text is null ? null : error, behavior);
            throw;
        }
    }

    private CommandText Text(FakeDbConnection connection)
    {
        var text = Data.CommandText.Of(CommandText, CommandType, _parameters, connection.Source);
        if (connection.IsReading)
        {
            connection.RefuseReading(SqlScript.Of(connection.Source).Statement(text.Sql).OneLine);
        }

        return text;
    }

    private DbDataReader Blank(FakeDbConnection connection, CommandBehavior behavior)
        => _reader = connection.Opened(RowSet.NoRows(-1).OpenReader(connection.Dialect, behavior, connection));

    private DbDataReader Opened(FakeDbConnection connection, SqlOutcome outcome, CommandBehavior behavior)
    {
        Data.CommandText.Populate(_parameters, () => outcome.Reply.OpenReader(connection.Dialect));
        return _reader = connection.Opened(outcome.Reader(behavior, connection));
    }
}
