using System;
using System.Collections.Generic;
using System.Data;
using System.Data.Common;
using System.Threading;
using System.Threading.Tasks;
using TestKit.Generated;

namespace TestKit.Data;

/// <summary>What the statements of a batch came to, put together into one reader.</summary>
/// <param name="connection">The connection of the batch.</param>
/// <param name="member">What is asked of each statement: rows, a value or a count.</param>
internal sealed class BatchAnswers(FakeDbConnection connection, Func<SqlPort, SqlMember<(string Sql, SqlArguments Args, CancellationToken Token), SqlOutcome>> member)
{
    private readonly List<RowSet> _results = [];
    private SqlOutcome? _first;
    private Exception? _error;

    /// <summary>Adds a statement's answer; false when it failed, and with it the rest of the batch.</summary>
    public bool Add(FakeDbBatchCommand command, CommandText text)
    {
        try
        {
            connection.Check(text);
            return Add(command, member(connection.Port).Invoke((text.Sql, text.Arguments, default)));
        }
        catch (DbException error)
        {
            return Fail(error);
        }
    }

    /// <inheritdoc cref="Add(FakeDbBatchCommand, CommandText)"/>
    public async Task<bool> AddAsync(FakeDbBatchCommand command, CommandText text, CancellationToken cancellationToken)
    {
        try
        {
            connection.Check(text);
            return Add(command, await member(connection.Port).InvokeTask((text.Sql, text.Arguments, cancellationToken), cancellationToken).ConfigureAwait(false));
        }
        catch (DbException error)
        {
            return Fail(error);
        }
    }

    public DbDataReader Open(CommandBehavior behavior)
    {
        if (_first is null)
        {
            return _error is null ? connection.Opened(RowSet.NoRows(-1).OpenReader(connection.Dialect, behavior, connection)) : throw _error;
        }

        if (_error is not null)
        {
            _results.Add(RowSet.NoRows().FailAtResult(0, _error));
        }

        return connection.Opened(_first.Reader(RowSet.Results([.. _results]), behavior, connection));
    }

    private bool Add(FakeDbBatchCommand command, SqlOutcome outcome)
    {
        _first ??= outcome;
        _results.Add(outcome.Reply.Rows ?? RowSet.NoRows(outcome.Affected()));
        using var reader = outcome.Reply.OpenReader(connection.Dialect);
        reader.Close();
        command.Affected(reader.RecordsAffected);
        return true;
    }

    private bool Fail(DbException error)
    {
        connection.Failed(error, CommandBehavior.Default);
        _error = error;
        return false;
    }
}
