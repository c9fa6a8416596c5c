using System.Collections.Generic;

namespace TestKit.Generated;

internal sealed class SetterMatcher<TKeys, T>(ArgumentMatcher<TKeys>? keys, int keyCount, Arg<T> value)
    : ArgumentMatcher<(TKeys Keys, T Value)>
{
    internal override bool Matches(in (TKeys Keys, T Value) args)
        => (keys is null || keys.Matches(in args.Keys)) && value.Matches(args.Value);

    internal override IReadOnlyList<ArgumentView> Views()
    {
        var views = new List<ArgumentView>(keys?.Views() ?? []);
        while (views.Count < keyCount)
        {
            views.Add(ArgumentView.Any);
        }

        return [.. views, value.View()];
    }

    internal override IReadOnlyList<bool> MatchEach(in (TKeys Keys, T Value) args)
    {
        var matches = new List<bool>(keys?.MatchEach(in args.Keys) ?? []);
        while (matches.Count < keyCount)
        {
            matches.Add(true);
        }

        return [.. matches, value.Matches(args.Value)];
    }
}
