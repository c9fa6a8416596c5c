using System;
using System.Collections.Generic;
using Xunit;

namespace Provisioning.Tests;

public sealed class JobTests
{
    private static readonly Job Sample = new("j1", "t1") { Metadata = new Dictionary<string, string> { ["a"] = "1", ["b"] = "2" } };

    [Fact]
    public void Job_New_IsPendingAndEmpty()
    {
        var job = new Job("j1", "t1");

        Assert.Equal((JobState.Pending, 0, ""), (job.State, job.Attempts, job.LastError));
        Assert.Empty(job.Metadata);
    }

    [Fact]
    public void Job_NullMetadataAndError_BecomeEmpty()
    {
        var job = new Job("j1", "t1") { Metadata = null!, LastError = null! };

        Assert.Empty(job.Metadata);
        Assert.Equal("", job.LastError);
    }

    [Fact]
    public void Equals_SameEntriesInAnotherMap_IsTrue()
    {
        var other = Sample with { Metadata = new SortedDictionary<string, string> { ["b"] = "2", ["a"] = "1" } };

        Assert.Equal(Sample, other);
        Assert.Equal(Sample.GetHashCode(), other.GetHashCode());
    }

    [Fact]
    public void Equals_AnyOtherValue_IsFalse()
    {
        Job[] others =
        [
            Sample with { Id = "j2" },
            Sample with { TenantId = "t2" },
            Sample with { State = JobState.Ready },
            Sample with { Attempts = 1 },
            Sample with { LastError = "boom" },
            Sample with { CreatedAt = DateTimeOffset.UnixEpoch },
            Sample with { UpdatedAt = DateTimeOffset.UnixEpoch },
            Sample with { Metadata = new Dictionary<string, string> { ["a"] = "1" } },
            Sample with { Metadata = new Dictionary<string, string> { ["a"] = "1", ["b"] = "3" } },
            Sample with { Metadata = new Dictionary<string, string> { ["a"] = "1", ["c"] = "2" } },
        ];

        Assert.All(others, other => Assert.NotEqual(Sample, other));
        Assert.False(Sample.Equals(null));
    }
}
