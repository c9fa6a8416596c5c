using System.Collections.Generic;
using System.Linq;

namespace TestKit.Generators.Model.Values;

/// <summary>The values that a double's members take and give: how messages show them, and how they are copied.</summary>
/// <param name="Texts">The records that need a text of their own.</param>
/// <param name="Copies">The types that are copied; none where the double does not ask for it.</param>
internal sealed record ValuesModel(EquatableArray<RecordTextModel> Texts, EquatableArray<CopyModel> Copies)
{
    public static readonly ValuesModel None = new(default, default);

    /// <summary>Those of several doubles, each once.</summary>
    public static ValuesModel Of(IEnumerable<ValuesModel> all)
    {
        var used = all.Where(values => values != None).ToList();
        return used.Count == 0
            ? None
            : new(used.SelectMany(values => values.Texts).Distinct().ToEquatableArray(), used.SelectMany(values => values.Copies).Distinct().ToEquatableArray());
    }
}
