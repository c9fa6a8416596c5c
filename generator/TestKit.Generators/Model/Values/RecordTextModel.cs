namespace TestKit.Generators.Model.Values;

/// <summary>A record whose own text would show the types of collections in place of what is in them.</summary>
/// <param name="Type">The type as written in code.</param>
/// <param name="Name">Its name as its own text has it.</param>
/// <param name="Members">The names of what its own text shows, in that order.</param>
internal sealed record RecordTextModel(string Type, string Name, EquatableArray<string> Members);
