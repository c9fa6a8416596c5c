namespace TestKit.Generators.Model;

/// <summary>A type that cannot be doubled. In place of its double stands a class that says why wherever it is used: the compiler does not get as far as the analyzers when a declaration names a type that is not there.</summary>
/// <param name="HintName">The name of its file.</param>
/// <param name="Identity">What tells it from every double of the project.</param>
/// <param name="Namespace">The namespace of the double; empty for the global one.</param>
/// <param name="Accessibility">The accessibility that the double would have.</param>
/// <param name="Name">The double's class name.</param>
/// <param name="TypeParameters">Its type parameters, without constraints.</param>
/// <param name="Reason">Why there is no double: a sentence.</param>
internal sealed record RefusalModel(string HintName, string Identity, string Namespace, string Accessibility, string Name, string TypeParameters, string Reason);
