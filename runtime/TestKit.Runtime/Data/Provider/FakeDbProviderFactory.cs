using System.Data.Common;

namespace TestKit.Data;

/// <summary>Makes what belongs to the connections of one <see cref="FakeDbDataSource"/>.</summary>
public sealed class FakeDbProviderFactory : DbProviderFactory
{
    private readonly FakeDbDataSource _source;

    internal FakeDbProviderFactory(FakeDbDataSource source) => _source = source;

    /// <inheritdoc/>
    public override bool CanCreateBatch => true;

    /// <inheritdoc/>
    public override bool CanCreateDataAdapter => true;

    /// <inheritdoc/>
    public override DbConnection CreateConnection() => _source.CreateConnection();

    /// <inheritdoc/>
    public override DbCommand CreateCommand() => new FakeDbCommand();

    /// <inheritdoc/>
    public override DbParameter CreateParameter() => _source.NewParameter();

    /// <inheritdoc/>
    public override DbBatch CreateBatch() => new FakeDbBatch();

    /// <inheritdoc/>
    public override DbBatchCommand CreateBatchCommand() => new FakeDbBatchCommand { Source = _source };

    /// <inheritdoc/>
    public override DbDataAdapter CreateDataAdapter() => new FakeDbDataAdapter();

    /// <inheritdoc/>
    public override DbConnectionStringBuilder CreateConnectionStringBuilder() => new FakeDbConnectionStringBuilder();

    /// <summary>The data source itself, whatever the connection string.</summary>
    public override DbDataSource CreateDataSource(string connectionString) => _source;
}
