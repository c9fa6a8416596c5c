using Microsoft.CodeAnalysis;
using TestKit.Injection.Planning;

namespace TestKit.Generators.Reading.Chains;

/// <summary>An item that stands in a source of the compilation.</summary>
/// <param name="Syntax">The call that adds it.</param>
internal sealed record SeenItem(SyntaxNode Syntax) : ChainItem<ITypeSymbol>;
