using System.Data.Common;

namespace TestKit.Data;

internal sealed record ScalarReply(object? Value) : SqlReply
{
    public override DbDataReader OpenReader(ReaderRequest request) => SingleValue.OpenReader(Value, request);

    public override bool TryGetScalar(out object? value)
    {
        value = Value;
        return true;
    }

    public override string ToString() => $"returns the scalar {ArgumentFormatter.Format(Value)}";
}
