namespace TestKit.Data;

/// <summary>A token that means something: as it is compared, and whether it is written with white space in front.</summary>
internal readonly record struct SqlWord(string Text, bool IsSpaced);
