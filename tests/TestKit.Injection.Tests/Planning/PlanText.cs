using System.Collections.Generic;
using System.Linq;
using TestKit.Injection.Planning;

namespace TestKit.Injection.Tests.Planning;

/// <summary>Chains written shortly: <c>Item("a", "X Y -> Z")</c> is called a, takes X and Y and gives Z.</summary>
internal static class PlanText
{
    private static readonly BuiltIn<string>[] s_builtIns = [new("ITest", Lifetime.Test), new("TimeProvider", Lifetime.Session)];

    public static ChainItem<string> Item(string name, string signature, Presence presence = Presence.WhenNeeded, ItemKind? kind = null)
    {
        var sides = signature.Split("->");
        var outputs = Words(sides[1]);
        return new() { Name = name, Kind = kind ?? (outputs.Length == 0 ? ItemKind.Do : ItemKind.Provide), Inputs = Words(sides[0]), Outputs = outputs, Presence = presence };
    }

    public static ChainItem<string> Extra(string name, string result, params ChainEntry<string>[] inner)
        => new() { Name = name, Kind = ItemKind.Extra, Outputs = [$"Extra{result}"], Inner = inner, InnerResult = [result] };

    public static ChainEdit<string> Edit(EditKind kind, string target, params ChainEntry<string>[] content)
        => new() { Kind = kind, Target = target, Content = content };

    public static Plan<string> Plan(string needs, params ChainEntry<string>[] entries)
        => Planner.Plan(Letters.Instance, new PlanRequest<string>(entries, Words(needs), s_builtIns));

    /// <summary>The names of the items that take part, in order.</summary>
    public static string In(Plan<string> plan) => string.Join(" ", plan.Selection.Level.Items.Where(each => each.IsIn).Select(each => each.Item.Name));

    public static IEnumerable<string> Problems(Plan<string> plan) => plan.Problems.Select(problem => problem.Text);

    private static string[] Words(string text) => text.Split(' ', System.StringSplitOptions.RemoveEmptyEntries);
}
