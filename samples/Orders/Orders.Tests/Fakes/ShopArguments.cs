using System;
using System.Globalization;
using System.Linq;
using TestKit.Data;

namespace Orders.Tests.Fakes;

/// <summary>The arguments of a statement, whichever style it comes from: numbered ones go by their place, named ones by their name.</summary>
internal static class ShopArguments
{
    public static string Text(this SqlArguments args, int place, params string[] names)
        => args.Value(place, names) as string ?? throw new ArgumentException($"No text is called {string.Join(" or ", names)}: {args}");

    public static int Number(this SqlArguments args, int place, params string[] names) => (int)args.Long(place, names);

    public static long Long(this SqlArguments args, int place, params string[] names) => Convert.ToInt64(
            args.Value(place, names) ?? throw new ArgumentException($"No number is called {string.Join(" or ", names)}: {args}"),
            CultureInfo.InvariantCulture);

    public static object? Value(this SqlArguments args, int place, params string[] names)
        => args.Names.All(IsNumbered) ? args[place]
            : names.FirstOrDefault(name => args.Names.Any(each => string.Equals(each?.TrimStart('@'), name, StringComparison.OrdinalIgnoreCase))) is { } found ? args[found]
            : null;

    /// <summary>EF Core calls the arguments of raw SQL <c>p0</c>, <c>p1</c>.</summary>
    private static bool IsNumbered(string? name) => string.IsNullOrEmpty(name) || (name.TrimStart('@') is ['p', .. { Length: > 0 } digits] && digits.All(char.IsDigit));
}
