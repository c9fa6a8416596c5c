using System;
using System.Collections.Generic;

namespace TestKit.Data;

/// <summary>Values of several types in one, as <c>ROW(1, 'a')</c> makes them.</summary>
internal sealed class RecordType() : PostgresType<object?[]>("record", 2249)
{
    public override object?[] Sample => [];

    protected override bool IsImmutable => false;

    public override object?[] Copy(object?[] value) => [.. value];

    protected override object? ReadAs(object?[] value, Type type) => null;

    protected override byte[] EncodeValue(object?[] value)
    {
        var bytes = new List<byte>();
        WireNumber.Add(bytes, value.Length);
        foreach (var each in value)
        {
            var type = each is null or DBNull ? null : PostgresTypes.OfValue(each);
            var encoded = type?.Encode(type.Adopt(each!)!);
            WireNumber.Add(bytes, (int)(type?.Oid ?? 25));
            WireNumber.Add(bytes, encoded?.Length ?? -1);
            bytes.AddRange(encoded ?? []);
        }

        return [.. bytes];
    }
}
