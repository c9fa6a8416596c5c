using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using TestKit.Injection.Planning;

namespace TestKit.Injection;

/// <summary>Draws the items that take part: an arrow for each value, from who makes it to who takes it.</summary>
internal static class Mermaid
{
    public static string Of(Selection<Type> selection, IReadOnlyList<Type> needs)
    {
        var text = new StringBuilder("flowchart TD\n");
        foreach (var planned in selection.Level.Items.Where(each => each.IsIn))
        {
            text.Append("    ").Append(Node(planned.Position)).Append("[\"").Append(Escaped(planned.Item.Label)).Append("\"]\n");
            Arrows(text, selection.Level, planned.Sources, planned.Inputs, Node(planned.Position));
        }

        text.Append("    test([\"the test\"])\n");
        if (selection.Missing.Count == 0)
        {
            Arrows(text, selection.Level, selection.Goals, needs, "test");
        }

        return text.ToString();
    }

    private static void Arrows(StringBuilder text, PlanLevel<Type> level, IReadOnlyList<Source> sources, IReadOnlyList<Type> types, string to)
    {
        for (var i = 0; i < sources.Count; i++)
        {
            var name = Escaped(level.Types.NameOf(types[i]));
            text.Append("    ")
                .Append(sources[i].Kind == SourceKind.Item ? $"{Node(sources[i].Index)} -- \"{name}\" --> {to}" : $"built-in([\"built-in\"]) -- \"{name}\" --> {to}")
                .Append('\n');
        }
    }

    private static string Node(int position) => $"i{position}";

    private static string Escaped(string text) => text.Replace("\"", "#quot;", StringComparison.Ordinal).Replace("<", "#lt;", StringComparison.Ordinal).Replace(">", "#gt;", StringComparison.Ordinal);
}
