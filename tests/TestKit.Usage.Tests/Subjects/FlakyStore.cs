using System;

namespace TestKit.Usage.Tests.Subjects;

/// <summary>A double under a name of one's own, with a member of one's own.</summary>
[GenerateTestDouble(typeof(IJobStore))]
internal sealed partial class FlakyStore
{
    public FlakyStore FailingEvery(int calls)
    {
        GetAsync().Throws(new TimeoutException()).Every(calls);
        return this;
    }
}
