using System;
using System.Text.Json;

namespace TestKit.Data;

/// <summary><c>json</c> and <c>jsonb</c>; the latter has a byte with its version in front.</summary>
internal sealed class JsonType(string name, uint oid, bool hasVersion) : TextType(name, oid)
{
    protected override object? FromOther(object value)
        => value switch
        {
            JsonDocument document => document.RootElement.GetRawText(),
            JsonElement element => element.GetRawText(),
            _ => null,
        };

    protected override object? ReadAs(string value, Type type)
    {
        if (type == typeof(JsonDocument))
        {
            return JsonDocument.Parse(value);
        }

        if (type == typeof(JsonElement))
        {
            using var document = JsonDocument.Parse(value);
            return document.RootElement.Clone();
        }

        return base.ReadAs(value, type);
    }

    protected override byte[] EncodeValue(string value) => hasVersion ? [1, .. base.EncodeValue(value)] : base.EncodeValue(value);
}
