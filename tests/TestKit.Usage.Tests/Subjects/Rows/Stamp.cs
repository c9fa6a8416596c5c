namespace TestKit.Usage.Tests.Subjects;

/// <summary>Asked for by its attribute alone: nothing else in the project names it where rows are made.</summary>
[GenerateRowShape]
public sealed record Stamp(int Number, string? Motif);
