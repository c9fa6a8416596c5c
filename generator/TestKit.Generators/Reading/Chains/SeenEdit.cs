using Microsoft.CodeAnalysis;
using TestKit.Injection.Planning;

namespace TestKit.Generators.Reading.Chains;

/// <summary>An edit that stands in a source of the compilation.</summary>
/// <param name="Syntax">The call that makes it.</param>
internal sealed record SeenEdit(SyntaxNode Syntax) : ChainEdit<ITypeSymbol>;
