using System.Text.Json.Serialization;
using TestKit.Usage.Tests.Subjects;

namespace TestKit.Usage.Tests.Recordings;

[JsonSerializable(typeof(Job))]
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
internal sealed partial class SubjectJson : JsonSerializerContext;
