using System.Collections.Generic;
using System.Linq;
using TestKit.Injection.Planning;

namespace TestKit.Injection.Tests.Planning;

/// <summary>The rules once more, as slowly and literally as they can be written: each question is answered by looking at the whole list again.</summary>
internal sealed class Oracle(IReadOnlyList<ChainItem<string>> items, IReadOnlyList<string> needs)
{
    /// <summary>The positions of the items that take part; null if something is missing.</summary>
    public IReadOnlyList<int>? In()
    {
        var roots = Enumerable.Range(0, items.Count)
            .Where(i => items[i].Presence == Presence.Required || (CanRun(i) && (items[i].Presence == Presence.Wanted || (items[i].Presence == Presence.WhenNeeded && items[i].Outputs.Count == 0))))
            .ToList();
        if (needs.Any(need => Provider(need, items.Count) is null) || roots.Any(root => !CanRun(root)))
        {
            return null;
        }

        var found = new HashSet<int>();
        var open = new Queue<int>(roots.Concat(needs.Select(need => Provider(need, items.Count)!.Value)));
        while (open.TryDequeue(out var i))
        {
            if (found.Add(i))
            {
                items[i].Inputs.ToList().ForEach(input => open.Enqueue(Provider(input, i)!.Value));
            }
        }

        return [.. found.Order()];
    }

    public int? Provider(string type, int before)
        => Enumerable.Range(0, before).Reverse().Where(i => items[i].Outputs.Contains(type) && !StepsAside(items[i], type) && CanRun(i)).Select(i => (int?)i).FirstOrDefault();

    private bool CanRun(int i) => items[i].Inputs.All(input => Provider(input, i) is not null);

    private bool StepsAside(ChainItem<string> item, string type)
        => item.Presence == Presence.Fallback && items.Any(other => other.Presence != Presence.Fallback && other.Outputs.Contains(type) && !other.Inputs.Contains(type));
}
