using System;
using System.Collections.Generic;
using System.Linq;
using TestKit.Generated;

namespace TestKit;

/// <summary>A selection of calls as messages need it: its words, and what of another call differs from it.</summary>
internal sealed record SelectionText(
    Member Member,
    IReadOnlyList<ArgumentView>? Arguments,
    Func<CallRecord, IReadOnlyList<bool>>? MatchEach,
    string Receiver)
{
    public override string ToString()
        => Member.Name == "this"
            ? Receiver + CallFormatter.Selection(Member, Arguments)[4..]
            : $"{Receiver}.{CallFormatter.Selection(Member, Arguments)}";

    /// <summary>The variable in front of the member, from the text of the call: <c>store</c> of <c>store.GetAsync("j1")</c>.</summary>
    public static string ReceiverOf(string? expression, string memberName)
    {
        var end = expression?.IndexOf(memberName == "this" ? "[" : $".{memberName}", StringComparison.Ordinal) ?? -1;
        return end > 0 ? expression![..end] : "double";
    }

    /// <summary>The call that differs from the selection in the fewest arguments; the latest of several.</summary>
    public CallRecord? Nearest(IEnumerable<CallRecord> records)
        => MatchEach is null
            ? null
            : records
                .Where(record => record.Member.Is(Member) && MatchEach(record).Contains(false))
                .OrderByDescending(record => MatchEach(record).Count(matches => matches))
                .ThenByDescending(record => record.Sequence)
                .FirstOrDefault();
}
