namespace TestKit.Generators.Model.Members;

/// <summary>A parameter of a member.</summary>
/// <param name="Name">As declared, escaped where it is a keyword.</param>
/// <param name="Type">The type as written in code.</param>
/// <param name="Passing">How the argument is handed over.</param>
/// <param name="IsScoped">Whether it is declared <c>scoped</c>.</param>
/// <param name="Captured">The type as recorded and matched; null for what cannot be kept.</param>
/// <param name="CaptureSuffix">What turns the argument into its captured type, such as <c>.ToArray()</c>.</param>
/// <param name="SnapshotCall">What copies the recorded value, up to its opening parenthesis; null for what needs no copy.</param>
/// <param name="PropertyName">The name of its property on the recorded call.</param>
/// <param name="NeedsRawOverload">A plain value of the type does not turn into a matcher by itself, or would not tell overloads apart.</param>
internal sealed record ParameterModel(
    string Name,
    string Type,
    ParameterPassing Passing,
    bool IsScoped,
    string? Captured,
    string CaptureSuffix,
    string? SnapshotCall,
    string PropertyName,
    bool NeedsRawOverload);
