using System;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;

namespace TestKit.Generators.Reading.Requests;

/// <summary>Whether the name and the namespace that a request gives can be written in code.</summary>
internal static class DoubleNameReader
{
    private const string Global = "global::";

    /// <summary>Which argument cannot, and why, as the rest of a sentence; null when both can. A partial class has its own name.</summary>
    public static (string Argument, string Problem)? Problem(DoubleRequest request)
        => request.PartialClass is null ? Problem(request.Name, request.Namespace) : null;

    /// <summary>What was meant: the namespace in front of the name, without type parameters and <c>global::</c>, keywords with an <c>@</c>. Null where that cannot be said.</summary>
    public static (string? Name, string? Namespace)? Meant(DoubleRequest request)
    {
        var name = request.Name is { } given ? WithoutTypeParameters(WithoutGlobal(given)) : null;
        var space = request.Namespace is { } named ? Spaced(named) : null;
        var end = name?.LastIndexOf('.') ?? -1;
        if ((end > 0 ? Spaced(name!.Substring(0, end)) : request.Name?.StartsWith(Global, StringComparison.Ordinal) == true ? "" : null) is { } inName)
        {
            if (space is not null && space != inName)
            {
                return null;
            }

            (name, space) = (name!.Substring(end + 1), inName);
        }

        return Problem(name, space) is null ? (name, space) : null;
    }

    private static (string Argument, string Problem)? Problem(string? given, string? space)
    {
        if (given is { } name && !IsIdentifier(name))
        {
            return ("Name", "it is not an identifier; give the class name alone, without namespace and type parameters");
        }

        if (space?.StartsWith(Global, StringComparison.Ordinal) == true)
        {
            return ("Namespace", "leave 'global::' out; a namespace is always given in full");
        }

        return space is { Length: > 0 } && space.Split('.').FirstOrDefault(part => !IsIdentifier(part) || IsKeyword(part)) is { } wrong
            ? ("Namespace", IsKeyword(wrong) ? $"'{wrong}' is a keyword; write it as '@{wrong}'" : $"'{wrong}' is not an identifier")
            : null;
    }

    private static string WithoutTypeParameters(string name)
        => name.EndsWith(">", StringComparison.Ordinal) && name.IndexOf('<') is >= 0 and var start ? name.Substring(0, start) : name;

    private static string WithoutGlobal(string name) => name.StartsWith(Global, StringComparison.Ordinal) ? name.Substring(Global.Length) : name;

    private static string Spaced(string space) => string.Join(".", WithoutGlobal(space).Split('.').Select(part => IsKeyword(part) ? "@" + part : part));

    private static bool IsIdentifier(string name)
        => SyntaxFacts.IsValidIdentifier(name.Length > 0 && name[0] == '@' ? name.Substring(1) : name);

    private static bool IsKeyword(string name) => SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None;
}
