using System;
using System.Linq;
using TestKit.Analyzers.Statements;

namespace TestKit.Analyzers.Script.Calls;

/// <summary>Whether arguments fit the placeholders of a statement.</summary>
internal static class Binding
{
    /// <summary>How much of the statement is seen, and what becomes of arguments that it does not need.</summary>
    internal enum Kind
    {
        /// <summary>A part of a statement: what is not seen may need more.</summary>
        Fragment,

        /// <summary>The whole statement, and arguments just for it.</summary>
        Whole,

        /// <summary>The whole statement, and arguments of which it takes what it needs.</summary>
        Generous,
    }

    /// <summary>Null where they do, or where that is not sure.</summary>
    public static string? Problem(Placeholders placeholders, SeenArguments arguments, Kind kind)
        => kind != Kind.Fragment && placeholders.Gap is { } gap ? $"it has the placeholders {placeholders}, but no ${gap}"
            : arguments.Names is { } names ? Unnamed(placeholders, names)
            : arguments.Count < placeholders.Count ? $"it has the placeholder{(placeholders.Count == 1 ? "" : "s")} {placeholders}, but {Given(arguments.Count)}"
            : kind == Kind.Whole && IsTooMany(placeholders, arguments.Count) ? $"it has {(placeholders.Count == 0 ? "no placeholder" : placeholders.Count == 1 ? $"the placeholder {placeholders}" : $"the placeholders {placeholders}")}, but {Given(arguments.Count)}"
            : null;

    private static bool IsTooMany(Placeholders placeholders, int count) => count > placeholders.Count && count != placeholders.NamedPlaces;

    private static string? Unnamed(Placeholders placeholders, System.Collections.Generic.IReadOnlyList<string> names)
    {
        var missing = placeholders.Names.Where(placeholder => !names.Any(name => string.Equals(Plain(name), placeholder, StringComparison.OrdinalIgnoreCase))).ToList();
        return missing.Count == 0 ? null
            : $"it has the placeholder{(missing.Count == 1 ? "" : "s")} {string.Join(", ", missing.Select(name => $"@{name}"))}, but the arguments are {string.Join(", ", names)}";
    }

    private static string Plain(string name) => name.TrimStart('@', ':', '$');

    private static string Given(int count) => count switch { 0 => "no argument is given", 1 => "1 argument is given", _ => $"{count} arguments are given" };
}
