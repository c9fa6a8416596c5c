using TestKit.Generators.Tests.Harness;
using Xunit;

namespace TestKit.Generators.Tests.Emission;

public sealed class MethodEmitterTests
{
    [Fact]
    public void Selector_OfPlainParameters_TakesAMatcherForEachAndNeedsNone()
        => Assert.Equal(
            "public Selector<string, int, bool, GetCall> Get(Arg<string> id = default, Arg<int> count = default) => new(GetMember(), id, count);",
            Thing.With("bool Get(string id, int count);").Selector("Get"));

    [Fact]
    public void Selector_OfNoParameters_TakesNone()
        => Assert.Equal("public Selector<NoResult, StopCall> Stop() => new(StopMember());", Thing.With("void Stop();").Selector("Stop"));

    [Fact]
    public void Selector_OfAnInterfaceParameter_HasASecondOverloadForPlainValues()
        => Assert.Equal(
            [
                "public Selector<IFormattable, int, NoResult, PutCall> Put(ArgMatcher<IFormattable> value = default, Arg<int> times = default) => new(PutMember(), value, times);",
                "public Selector<IFormattable, int, NoResult, PutCall> Put(IFormattable value, Arg<int> times = default) => new(PutMember(), Arg.Is<IFormattable>(value), times);",
            ],
            Thing.With("void Put(IFormattable value, int times);").Selectors("Put"));

    [Fact]
    public void Selector_OfOverloads_TellsThemApartByPlainValues()
        => Assert.Equal(
            [
                "public Selector<int, NoResult, PutCall> Put(ArgMatcher<int> x = default) => new(PutMember(), x);",
                "public Selector<int, NoResult, PutCall> Put(int x) => new(PutMember(), Arg.Is<int>(x));",
                "public Selector<string?, NoResult, PutCall2> Put(ArgMatcher<string?> x = default) => new(PutMember2(), x);",
                "public Selector<string?, NoResult, PutCall2> Put(string? x) => new(PutMember2(), Arg.Is<string?>(x));",
            ],
            Thing.With("void Put(int x); void Put(string? x);").Selectors("Put"));

    [Fact]
    public void Selector_OfMoreThanEightParameters_IsLong()
        => Assert.StartsWith(
            "public LongSelector<WideArgs, int, WideCall> Wide(Arg<int> a = default, ",
            Thing.With("int Wide(int a, int b, int c, int d, int e, int f, int g, int h, string i);").Selector("Wide"));

    [Fact]
    public void Selector_NameIsAnObjectsMember_NamesTheInterfaceInFront()
    {
        var made = Thing.With("string ToString(); bool Equals(object? other);");

        Assert.StartsWith("public Selector<string, IThing_ToStringCall> IThing_ToString()", made.Selector("IThing_ToString"));
        Assert.StartsWith("public Selector<object?, bool, IThing_EqualsCall> IThing_Equals(", made.Selector("IThing_Equals"));
    }

    [Fact]
    public void Selector_NameIsTheDoubles_NamesTheInterfaceInFront()
        => Assert.Equal("public Selector<NoResult, IThing_MockThingCall> IThing_MockThing() => new(IThing_MockThingMember());", Thing.With("void MockThing();").Selector("IThing_MockThing"));

    [Theory]
    [InlineData("int Get(string id);", "int IThing.Get(string id) => GetMember().Invoke(new(id));")]
    [InlineData("void Get(string id, in Guid key);", "void IThing.Get(string id, in Guid key) => GetMember().Invoke((id, key));")]
    [InlineData("Task Get();", "Task IThing.Get() => GetMember().InvokeTask(default);")]
    [InlineData("Task<int> Get(string id, CancellationToken ct);", "Task<int> IThing.Get(string id, CancellationToken ct) => GetMember().InvokeTask((id, ct), ct);")]
    [InlineData("ValueTask Get(CancellationToken ct = default);", "ValueTask IThing.Get(CancellationToken ct) => GetMember().InvokePlainValueTask(new(ct), ct);")]
    [InlineData("ValueTask<int> Get();", "ValueTask<int> IThing.Get() => GetMember().InvokeValueTask(default);")]
    [InlineData("IAsyncEnumerable<int> Get(CancellationToken ct);", "IAsyncEnumerable<int> IThing.Get(CancellationToken ct) => Streams.InvokeStream(GetMember(), new(ct), ct);")]
    [InlineData("void Get(ReadOnlySpan<char> text);", "void IThing.Get(ReadOnlySpan<char> text) => GetMember().Invoke(new(text.ToArray()));")]
    [InlineData("void Get(params object?[] args);", "void IThing.Get(object?[] args) => GetMember().Invoke(new(args));")]
    public void Slot_OfEachWayToReturn_HandsTheArgumentsOn(string member, string slot) => Assert.Equal(slot, Thing.With(member).Slot("Get"));

    [Fact]
    public void Call_OfAMethod_NamesItsArguments()
        => Assert.Equal(
            "public sealed class GetCall : Call<GetArgs, int> { public string JobId => Tuple.Item1; public int Count => Tuple.Item2; }",
            Thing.With("int Get(string jobId, int count);").Type("GetCall"));

    [Fact]
    public void Call_ParameterIsCalledLikeAMemberOfEveryCall_GetsANumber()
        => Assert.Contains("public int Exception2 => Tuple.Item1; public int Exception3 => Tuple.Item2;", Thing.With("int Get(int exception, int Exception);").Type("GetCall"));

    [Fact]
    public void Call_ParametersAreNoWords_AreCalledArguments()
        => Assert.Contains("public int Argument => Tuple.Item1; public int Argument1 => Tuple.Item2;", Thing.With("int Get(int _, int _1);").Type("GetCall"));

    [Fact]
    public void Call_NameIsTaken_GetsANumber()
        => Assert.StartsWith("public sealed class GetCall2 : Call<ValueTuple, int>", Thing.With("int Get(); int GetCall();").Type("GetCall2"));

    [Fact]
    public void Member_ParameterHasItsName_GetsANumber()
        => Assert.Equal("int IThing.Get(int GetMember) => GetMember2().Invoke(new(GetMember));", Thing.With("int Get(int GetMember);").Slot("Get"));

    [Fact]
    public void Member_OfCollections_CopiesThemWhenRecorded()
        => Assert.Contains(
            "snapshot: static a => (Snapshot.Collection<List<int>, int>(a.Item1), a.Item2, Snapshot.Dictionary<IReadOnlyDictionary<string, int>, string, int>(a.Item3))",
            Thing.With("void Put(List<int> list, string name, IReadOnlyDictionary<string, int> map);").Member("PutMember"));

    [Fact]
    public void Member_OfImmutableArguments_CopiesNothing()
        => Assert.DoesNotContain("snapshot", Thing.With("void Put(string name, Guid id, ReadOnlySpan<char> text);").Member("PutMember"));

    [Fact]
    public void Member_OfDispose_EndsTheDoublesLife()
        => Assert.Contains(
            "new DisposalMember(this, \"Dispose()\"",
            GeneratorRun.Of("namespace Demo; [GenerateTestDouble] public interface IThing : IDisposable { }").Generate().Double.Member("DisposeMember"));

    [Fact]
    public void Slots_OfTwoBasesWithOneSignature_ShareOneMember()
    {
        var made = GeneratorRun.Of("namespace Demo; public interface IA { void Close(); } public interface IB { void Close(); } [GenerateTestDouble] public interface IThing : IA, IB { }").Generate().Double;

        Assert.Equal(["void IA.Close() => CloseMember().Invoke(default);", "void IB.Close() => CloseMember().Invoke(default, via: _backing is null ? null : Backing.Void<ValueTuple>(a => ((IB)_backing).Close()));"], made.Slots("Close"));
        Assert.Single(made.Selectors("Close"));
    }

    [Fact]
    public void Slots_OfTwoBasesWithDifferentResults_HaveAMemberEach()
    {
        var made = GeneratorRun.Of("namespace Demo; public interface IA { int Get(); } public interface IB { string Get(); } [GenerateTestDouble] public interface IThing : IA, IB { }").Generate().Double;

        Assert.Equal("public Selector<int, GetCall> Get() => new(GetMember());", made.Selector("Get"));
        Assert.Equal("public Selector<string, IB_GetCall> IB_Get() => new(IB_GetMember());", made.Selector("IB_Get"));
    }
}
