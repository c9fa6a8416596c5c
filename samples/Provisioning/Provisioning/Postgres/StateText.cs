using System;
using System.Collections.Frozen;
using System.Linq;
using System.Text.Json;

namespace Provisioning.Postgres;

/// <summary>States as they stand in the table: schema_created for SchemaCreated.</summary>
internal static class StateText
{
    private static readonly FrozenDictionary<string, JobState> States =
        Enum.GetValues<JobState>().ToFrozenDictionary(Of, state => state, StringComparer.Ordinal);

    public static string Of(JobState state) => JsonNamingPolicy.SnakeCaseLower.ConvertName(state.ToString());

    public static JobState? Parse(string text) => States.TryGetValue(text, out var state) ? state : null;
}
