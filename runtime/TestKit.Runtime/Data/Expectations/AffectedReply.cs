using System.Data.Common;

namespace TestKit.Data;

internal sealed record AffectedReply(long Count, object? InsertId) : SqlReply
{
    public static readonly AffectedReply None = new(0, null);

    public override long Affected => Count;

    public override object? LastInsertId => InsertId;

    public override DbDataReader OpenReader(ReaderRequest request) => SingleValue.OpenEmpty(request);

    public override bool TryGetScalar(out object? value)
    {
        value = null;
        return false;
    }

    public override string ToString()
        => $"affects {Count} row{(Count == 1 ? "" : "s")}{(InsertId is null ? "" : $", last id {ArgumentFormatter.Format(InsertId)}")}";
}
