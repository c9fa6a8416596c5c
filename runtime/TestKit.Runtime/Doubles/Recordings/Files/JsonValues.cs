using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace TestKit;

/// <summary>Writes arguments by what they are, and results by the type that their member declares, so that what was written can be read again.</summary>
internal sealed class JsonValues(JsonSerializerOptions options)
{
    /// <exception cref="NotSupportedException">There is no type information for the value; the message says what to add.</exception>
    public void WriteArgument(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case Enum:
                json.WriteStringValue(value.ToString());
                break;
            case IDictionary dictionary:
                WriteEntries(json, dictionary);
                break;
            case var _ when options.TryGetTypeInfo(value.GetType(), out var info):
                JsonSerializer.Serialize(json, value, info);
                break;
            case IEnumerable elements:
                json.WriteStartArray();
                foreach (var element in elements)
                {
                    WriteArgument(json, element);
                }

                json.WriteEndArray();
                break;
            default:
                throw Missing(value.GetType());
        }
    }

    /// <exception cref="NotSupportedException">There is no type information for the type; the message says what to add.</exception>
    public void Write<T>(Utf8JsonWriter json, T value)
    {
        if (EnumType<T>() is not null)
        {
            WriteArgument(json, value);
        }
        else
        {
            JsonSerializer.Serialize(json, value, Info<T>());
        }
    }

    /// <exception cref="JsonException">It is no value of the type.</exception>
    /// <exception cref="NotSupportedException">There is no type information for the type; the message says what to add.</exception>
    public T Read<T>(JsonElement element)
    {
        if (EnumType<T>() is not { } type)
        {
            return element.Deserialize(Info<T>())!;
        }

        return element.ValueKind == JsonValueKind.Null ? default!
            : Enum.TryParse(type, element.ToString(), out var value) ? (T)value
            : throw new JsonException($"{element} is no {type.Name}.");
    }

    private static Type? EnumType<T>()
    {
        var type = Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T);
        return type.IsEnum ? type : null;
    }

    private void WriteEntries(Utf8JsonWriter json, IDictionary dictionary)
    {
        var sorted = new SortedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (DictionaryEntry entry in dictionary)
        {
            sorted[Convert.ToString(entry.Key, CultureInfo.InvariantCulture)!] = entry.Value;
        }

        json.WriteStartObject();
        foreach (var (name, value) in sorted)
        {
            json.WritePropertyName(name);
            WriteArgument(json, value);
        }

        json.WriteEndObject();
    }

    private JsonTypeInfo<T> Info<T>() => options.TryGetTypeInfo(typeof(T), out var info) ? (JsonTypeInfo<T>)info : throw Missing(typeof(T));

    private static NotSupportedException Missing(Type type)
    {
        var name = Data.TypeText.Of(type);
        return new($"There is no type information for {name}. Add [JsonSerializable(typeof({name}))] to a JsonSerializerContext and give that to RecordingFormat.");
    }
}
