using System.Data;
using System.Data.Common;

namespace TestKit.Data;

internal sealed record RowsReply(IRowSource Rows) : SqlReply
{
    public override DbDataReader OpenReader(ReaderRequest request) => Rows.OpenReader(request);

    public override bool TryGetScalar(out object? value)
    {
        using var reader = Rows.OpenReader(new(CommandBehavior.SingleRow));
        var found = reader.Read() && reader.FieldCount > 0;
        value = found ? reader.GetValue(0) : null;
        return found;
    }

    public override string ToString() => "returns rows";
}
