using System;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;

namespace TestKit.Generators.Reading.Requests;

/// <summary>Whether the name and the namespace that a request gives can be written in code.</summary>
internal static class DoubleNameReader
{
    /// <summary>Which argument cannot, and why, as the rest of a sentence; null when both can. A partial class has its own name.</summary>
    public static (string Argument, string Problem)? Problem(DoubleRequest request)
    {
        if (request.PartialClass is not null)
        {
            return null;
        }

        if (request.Name is { } name && !IsIdentifier(name))
        {
            return ("Name", "it is not an identifier; give the class name alone, without namespace and type parameters");
        }

        if (request.Namespace?.StartsWith("global::", StringComparison.Ordinal) == true)
        {
            return ("Namespace", "leave 'global::' out; a namespace is always given in full");
        }

        return request.Namespace is { Length: > 0 } space && space.Split('.').FirstOrDefault(part => !IsIdentifier(part) || IsKeyword(part)) is { } wrong
            ? ("Namespace", IsKeyword(wrong) ? $"'{wrong}' is a keyword; write it as '@{wrong}'" : $"'{wrong}' is not an identifier")
            : null;
    }

    private static bool IsIdentifier(string name)
        => SyntaxFacts.IsValidIdentifier(name.Length > 0 && name[0] == '@' ? name.Substring(1) : name);

    private static bool IsKeyword(string name) => SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None;
}
