using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using TestKit.Generated;

namespace TestKit;

/// <summary>Counts the calls of every member of every double, and those that were made to fail.</summary>
internal sealed class CoverageCollector
{
    private readonly ConcurrentDictionary<(Type Double, string Member), (int Calls, int Failures)> _counts = [];
    private long _changes;

    /// <summary>Goes up with every call that is counted.</summary>
    public long Changes => Interlocked.Read(ref _changes);

    public void Called(Member member) => Count(member, 1, 0);

    public void Failed(Member member) => Count(member, 0, 1);

    public FailureCoverageReport Report()
    {
        var counts = _counts.ToArray();
        var listed = counts.Select(count => count.Key.Double).Distinct().SelectMany(type => DoubledMembers.Of(type).Select(member => (Double: type, Member: member)));
        var members = counts.Select(count => count.Key).Union(listed).Select(key =>
        {
            var (calls, failures) = _counts.GetValueOrDefault(key);
            return new MemberFailures(Data.TypeText.Of(key.Double), key.Member, calls, failures);
        });
        return new([.. members.OrderBy(member => member.DoubleName, StringComparer.Ordinal).ThenBy(member => member.Member, StringComparer.Ordinal)]);
    }

    private void Count(Member member, int calls, int failures)
    {
        _counts.AddOrUpdate(
            (member.State.DoubleType, member.Shape.PlanName),
            (calls, failures),
            (_, old) => (old.Calls + calls, old.Failures + failures));
        Interlocked.Increment(ref _changes);
    }
}
