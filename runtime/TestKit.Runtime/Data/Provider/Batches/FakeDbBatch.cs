using System;
using System.Collections.Generic;
using System.Data;
using System.Data.Common;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using TestKit.Generated;

namespace TestKit.Data;

/// <summary>Statements that are executed at once, each answered by an expectation of its own. After one that fails the others are not executed; the failure comes when its result is reached.</summary>
public sealed class FakeDbBatch : DbBatch
{
    private readonly FakeDbBatchCommandCollection _commands = new();
    private FakeDbConnection? _connection;
    private bool _isDisposed;

    /// <inheritdoc/>
    public override int Timeout { get; set; } = 30;

    /// <inheritdoc/>
    protected override DbBatchCommandCollection DbBatchCommands => _commands;

    /// <inheritdoc/>
    protected override DbConnection? DbConnection
    {
        get => _connection;
        set => _connection = (FakeDbConnection?)value;
    }

    /// <inheritdoc/>
    protected override DbTransaction? DbTransaction { get; set; }

    /// <inheritdoc/>
    public override int ExecuteNonQuery() => ReaderResult.Count(Execute(port => port.NonQuery, CommandBehavior.Default));

    /// <inheritdoc/>
    public override async Task<int> ExecuteNonQueryAsync(CancellationToken cancellationToken = default)
        => ReaderResult.Count(await ExecuteAsync(port => port.NonQuery, CommandBehavior.Default, cancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public override object? ExecuteScalar() => ReaderResult.First(Execute(port => port.Scalar, CommandBehavior.Default));

    /// <inheritdoc/>
    public override async Task<object?> ExecuteScalarAsync(CancellationToken cancellationToken = default)
        => ReaderResult.First(await ExecuteAsync(port => port.Scalar, CommandBehavior.Default, cancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public override void Prepare() => Ready();

    /// <inheritdoc/>
    public override Task PrepareAsync(CancellationToken cancellationToken = default)
    {
        Ready();
        return Task.CompletedTask;
    }

    /// <summary>Does nothing: an answer that is expected does not take time that could be cut short.</summary>
    public override void Cancel()
    {
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _isDisposed = true;
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override DbBatchCommand CreateDbBatchCommand() => new FakeDbBatchCommand { Source = _connection?.Source };

    /// <inheritdoc/>
    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => Execute(port => port.Reader, behavior);

    /// <inheritdoc/>
    protected override Task<DbDataReader> ExecuteDbDataReaderAsync(CommandBehavior behavior, CancellationToken cancellationToken)
        => ExecuteAsync(port => port.Reader, behavior, cancellationToken);

    private DbDataReader Execute(Func<SqlPort, SqlMember<(string Sql, SqlArguments Args, CancellationToken Token), SqlOutcome>> member, CommandBehavior behavior)
    {
        var connection = Ready();
        var answers = new BatchAnswers(connection, member);
        foreach (var (command, text) in Texts(connection))
        {
            if (!answers.Add(command, text))
            {
                break;
            }
        }

        return answers.Open(behavior);
    }

    private async Task<DbDataReader> ExecuteAsync(
        Func<SqlPort, SqlMember<(string Sql, SqlArguments Args, CancellationToken Token), SqlOutcome>> member,
        CommandBehavior behavior,
        CancellationToken cancellationToken)
    {
        var connection = Ready();
        var answers = new BatchAnswers(connection, member);
        foreach (var (command, text) in Texts(connection))
        {
            if (!await answers.AddAsync(command, text, cancellationToken).ConfigureAwait(false))
            {
                break;
            }
        }

        return answers.Open(behavior);
    }

    private FakeDbConnection Ready()
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        var connection = _connection ?? throw new InvalidOperationException("The batch has no connection: set Connection.");
        connection.RefuseClosed();
        connection.RefuseReading();
        return connection;
    }

    private List<(FakeDbBatchCommand Command, CommandText Text)> Texts(FakeDbConnection connection)
        => [.. _commands.Cast<FakeDbBatchCommand>().Select(command => (command, CommandText.Of(command.CommandText, command.CommandType, command.Parameters, connection.Source)))];
}
