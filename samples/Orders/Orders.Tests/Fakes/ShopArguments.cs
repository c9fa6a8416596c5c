using System;
using System.Globalization;
using System.Linq;
using TestKit.Data;

namespace Orders.Tests.Fakes;

/// <summary>The arguments of a statement, whichever style it comes from: numbered ones go by their place, named ones by their name.</summary>
internal static class ShopArguments
{
    public static string Text(this SqlArguments args, int place, string name) => args.Value(place, name) as string ?? throw new ArgumentException($"{name} is no text: {args}");

    public static int Number(this SqlArguments args, int place, string name) => (int)args.Long(place, name);

    public static long Long(this SqlArguments args, int place, string name) => Convert.ToInt64(args.Value(place, name), CultureInfo.InvariantCulture);

    public static object? Value(this SqlArguments args, int place, string name)
    {
        var named = args.Names.Any(each => each?.TrimStart('@') is { Length: > 0 } plain && !(plain[0] == 'p' && plain.Skip(1).All(char.IsDigit)));
        return !named ? args[place]
            : args.Names.Any(each => string.Equals(each?.TrimStart('@'), name, StringComparison.OrdinalIgnoreCase)) ? args[name]
            : null;
    }
}
