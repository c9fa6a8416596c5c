namespace TestKit.Generators.Model.Values;

/// <summary>How values of a type are copied when a call is recorded.</summary>
/// <param name="Kind">What the type is.</param>
/// <param name="Types">The type as written in code, and behind it those of what is in it.</param>
/// <param name="Members">What of a class or a struct is copied too.</param>
internal sealed record CopyModel(CopyKind Kind, string Types, EquatableArray<CopiedMemberModel> Members = default);
