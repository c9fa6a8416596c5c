namespace TestKit.Data;

/// <summary>The common contract of ADO.NET.</summary>
internal sealed class StrictDialect : Dialect
{
    internal override bool HonoursCancellation => true;

    internal override bool AbortsTransactions => false;

    internal override void CheckParameter(FakeDbParameter parameter)
    {
    }

    internal override void CheckPlaceholders(SqlText text, FakeDbParameterCollection parameters)
    {
    }

    internal override Field Read(ColumnData data) => new StrictField(data);
}
