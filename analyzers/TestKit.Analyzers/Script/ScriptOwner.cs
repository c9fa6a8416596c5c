using Microsoft.CodeAnalysis;
using TestKit.Data;

namespace TestKit.Analyzers.Script;

/// <summary>The double that expectations belong to.</summary>
/// <param name="Identity">What makes it the same double: a variable, or the call that expects a transaction. Null where it is not seen.</param>
/// <param name="Syntax">Whose SQL it speaks; null where that is not seen.</param>
/// <param name="IsStrict">Whether it compares whole statements; null where that is not seen.</param>
internal sealed record ScriptOwner(object? Identity, SqlSyntax? Syntax, bool? IsStrict)
{
    public static readonly ScriptOwner Unknown = new(null, null, null);

    public bool IsSame(ScriptOwner other)
        => Identity is ISymbol mine ? other.Identity is ISymbol its && SymbolEqualityComparer.Default.Equals(mine, its) : Identity is not null && Identity.Equals(other.Identity);
}
