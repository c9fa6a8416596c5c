using System;
using System.Data.Common;
using TestKit.Generated;

namespace TestKit.Data;

/// <summary>
/// A database double for code that is written against System.Data.Common, Dapper or EF Core: expect statements and transactions on it, and hand it, or
/// connections of it, to the code under test.
/// </summary>
/// <example><code>
/// var db = new FakeDbDataSource();
/// db.ExpectQuery("SELECT id, name FROM users").WillReturnRows(RowSet.Create("id", "name").AddRow(1, "Alice"));
/// </code></example>
public sealed class FakeDbDataSource : DbDataSource, ISqlScope<FakeDbDataSource>, IDatabaseDouble<ExpectedTransaction>
{
    private const string DefaultConnectionString = "Host=testkit;Database=fake";

    private readonly SqlPort _port;
    private DoubleState? _state;
    private Func<DbParameter>? _parameters;
    private Exception? _openError;
    private bool _isDisposed;

    /// <summary>A database that behaves like PostgreSQL through Npgsql.</summary>
    public FakeDbDataSource()
        : this(Dialect.Postgres)
    {
    }

    /// <summary>A database that behaves like <paramref name="dialect"/> says.</summary>
    /// <param name="dialect">How readers, commands and transactions behave.</param>
    /// <param name="vendor">Whose SQL the statements are written in.</param>
    public FakeDbDataSource(Dialect dialect, DatabaseVendor vendor = DatabaseVendor.PostgreSql)
    {
        ArgumentNullException.ThrowIfNull(dialect);
        Dialect = dialect;
        Script.Vendor = vendor;
        Script.Dialect = dialect;
        _port = new SqlPort(this);
    }

    /// <summary>How readers, commands and transactions behave.</summary>
    public Dialect Dialect { get; }

    /// <inheritdoc cref="SqlAssertions.Queries"/>
    public CallLog<SqlCall> QueryLog => SqlAssertions.Queries(this);

    /// <inheritdoc cref="SqlAssertions.Execs"/>
    public CallLog<SqlCall> ExecLog => SqlAssertions.Execs(this);

    /// <summary>The connection string of its connections; nothing is connected to.</summary>
    public override string ConnectionString => DefaultConnectionString;

    FakeDbDataSource ISqlScope<FakeDbDataSource>.Owner => this;

    DoubleState ITestDouble.State => DoubleState.Of(ref _state, this);

    internal SqlPort Port => _port;

    private SqlScript Script => SqlScript.Of(this);

    ExpectedTransaction IDatabaseDouble<ExpectedTransaction>.NewTransaction() => new();

    /// <summary>Makes opening a connection fail from now on; null makes it succeed again.</summary>
    public FakeDbDataSource FailsToOpen(Exception? error)
    {
        _openError = error;
        return this;
    }

    /// <summary>
    /// Makes the parameters of its commands be another provider's from now on, for mappers that ask for those: with <c>() => new NpgsqlParameter()</c>, EF Core maps arrays, decimals,
    /// times and JSON as it does for PostgreSQL. Null takes it back.
    /// </summary>
    public FakeDbDataSource WithParameters(Func<DbParameter>? create)
    {
        _parameters = create;
        return this;
    }

    internal DbParameter NewParameter()
        => _parameters is null ? new FakeDbParameter()
            : _parameters() ?? throw new InvalidOperationException("The function given to WithParameters returned null where a parameter is due.");

    /// <summary>A connection is about to be opened; what happens around that, if anything does.</summary>
    internal Interception? OnOpening() => _state?.Faults?.OnStep(_state, "Open", "Open()");

    internal void CheckOpen()
    {
        RefuseDisposed();
        if (_openError is { } error)
        {
            throw error;
        }
    }

    /// <inheritdoc/>
    protected override DbConnection CreateDbConnection()
    {
        RefuseDisposed();
        return FakeDbConnection.For(this);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        _isDisposed = true;
        base.Dispose(disposing);
    }

    private void RefuseDisposed() => ObjectDisposedException.ThrowIf(_isDisposed, this);
}
