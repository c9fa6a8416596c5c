namespace TestKit.Data;

/// <summary>PostgreSQL through Npgsql.</summary>
internal sealed class PostgresDialect : Dialect
{
    internal override bool HonoursCancellation => false;

    internal override Field Read(ColumnData data) => PostgresTypes.For(data).Field(data);
}
