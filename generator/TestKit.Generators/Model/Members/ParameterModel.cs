namespace TestKit.Generators.Model.Members;

/// <summary>A parameter of a member.</summary>
/// <param name="Name">As declared, escaped where it is a keyword.</param>
/// <param name="Type">The type as written in code.</param>
/// <param name="Passing">How the argument is handed over.</param>
/// <param name="Scope">What it says about its lifetime, such as <c>scoped</c>, with a space behind; empty for nothing.</param>
/// <param name="Captured">The type as recorded and matched; null for what cannot be kept.</param>
/// <param name="Kind">What turns the argument into its captured type.</param>
/// <param name="SnapshotCall">What copies the recorded value, up to its opening parenthesis; null for what needs no copy.</param>
/// <param name="PropertyName">The name of its property on the recorded call.</param>
/// <param name="NeedsRawOverload">A plain value of the type does not turn into a matcher by itself, or would not tell overloads apart.</param>
/// <param name="TestType">The name of the delegate that tests a ref struct while it is there; null for what can be kept.</param>
/// <param name="IsParams">Whether the arguments may be given one by one.</param>
internal sealed record ParameterModel(
    string Name,
    string Type,
    ParameterPassing Passing,
    string Scope,
    string? Captured,
    ArgumentKind Kind,
    string? SnapshotCall,
    string PropertyName,
    bool NeedsRawOverload,
    string? TestType,
    bool IsParams);
