using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using Provisioning.Failures;

namespace Provisioning.Postgres;

/// <summary>Metadata as a JSON object of texts.</summary>
[JsonSerializable(typeof(IReadOnlyDictionary<string, string>))]
internal sealed partial class MetadataJson : JsonSerializerContext
{
    public static string Write(IReadOnlyDictionary<string, string> metadata) =>
        JsonSerializer.Serialize(metadata, Default.IReadOnlyDictionaryStringString);

    public static IReadOnlyDictionary<string, string> Read(string jobId, string json)
    {
        try
        {
            var metadata = JsonSerializer.Deserialize(json, Default.IReadOnlyDictionaryStringString);
            return metadata is not null && !metadata.Values.Contains(null!)
                ? JobRules.Snapshot(metadata)
                : throw CorruptJobException.ForMetadata(jobId, cause: null);
        }
        catch (JsonException error)
        {
            throw CorruptJobException.ForMetadata(jobId, error);
        }
    }
}
