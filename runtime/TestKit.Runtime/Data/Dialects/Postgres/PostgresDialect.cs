namespace TestKit.Data;

/// <summary>PostgreSQL through Npgsql.</summary>
internal sealed class PostgresDialect : Dialect
{
    internal override bool HonoursCancellation => false;

    internal override bool AbortsTransactions => true;

    internal override void CheckParameter(FakeDbParameter parameter) => PostgresParameter.Check(parameter);

    internal override void CheckPlaceholders(SqlText text, FakeDbParameterCollection parameters) => PostgresParameter.CheckPlaceholders(text, parameters);

    internal override Field Read(ColumnData data) => PostgresTypes.For(data).Field(data);
}
