using System;
using System.Collections.Generic;
using System.Linq;
using TestKit.Benchmarks.Contestants.Calcs;
using TestKit.Benchmarks.Contestants.Stores;

namespace TestKit.Benchmarks.Contestants;

/// <summary>What is compared, in the order of the tables.</summary>
internal sealed record Contestant(string Title, Type Stores, Type Calcs)
{
    public const string Generated = "generated";
    public const string HandWritten = "by hand";
    public const string Stub = "stub";

    public static readonly IReadOnlyList<Contestant> All =
    [
        new(Generated, typeof(GeneratedStores), typeof(GeneratedCalcs)),
        new(HandWritten, typeof(HandWrittenStores), typeof(HandWrittenCalcs)),
        new(Stub, typeof(StubStores), typeof(StubCalcs)),
        new("Moq", typeof(MoqStores), typeof(MoqCalcs)),
        new("NSubstitute", typeof(NSubstituteStores), typeof(NSubstituteCalcs)),
        new("FakeItEasy", typeof(FakeItEasyStores), typeof(FakeItEasyCalcs)),
    ];

    public static Contestant Of(Type maker) => All.Single(contestant => contestant.Stores == maker || contestant.Calcs == maker);
}
