using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace TestKit.Benchmarks.Rows;

/// <summary>An open connection whose every command gives the same rows.</summary>
internal sealed class HandWrittenConnection(Item[] rows) : DbConnection
{
    [AllowNull]
    public override string ConnectionString { get; set; } = "";

    public override string Database => "";

    public override string DataSource => "";

    public override string ServerVersion => "";

    public override ConnectionState State => ConnectionState.Open;

    public override void ChangeDatabase(string databaseName)
    {
    }

    public override void Close()
    {
    }

    public override void Open()
    {
    }

    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) => throw new System.NotSupportedException();

    protected override DbCommand CreateDbCommand() => new HandWrittenCommand(rows);
}
