using TestKit.Generators.Tests.Harness;
using Xunit;

namespace TestKit.Generators.Tests.Emission;

public sealed class PropertyEmitterTests
{
    [Theory]
    [InlineData("int P { get; }", "public Selector<int, GetterCall<int>> P => new(PMember());", "int IThing.P { get => PMember().Invoke(default); }")]
    [InlineData("int P { set; }", "public WriteOnlySelector<int> P => new(PMember());", "int IThing.P { set => PMember().Setter.Invoke((default, value)); }")]
    [InlineData("int P { get; set; }", "public Selector<int, PropertyCall<int>> P => new(PMember());", "int IThing.P { get => PMember().Invoke(default); set => PMember().Setter.Invoke((default, value)); }")]
    [InlineData("int P { get; init; }", "public Selector<int, PropertyCall<int>> P => new(PMember());", "int IThing.P { get => PMember().Invoke(default); init => PMember().Setter.Invoke((default, value)); }")]
    public void Property_OfEachAccessor_HasSelectorAndSlot(string member, string selector, string slot)
    {
        var made = Thing.With(member);

        Assert.Equal(selector, made.Selector("P"));
        Assert.Equal(slot, made.Slot("P"));
    }

    [Fact]
    public void Member_OfASettableProperty_ReadsAndWritesTheBacking()
    {
        var made = Thing.With("int P { get; set; }");

        Assert.Contains("new(this, \"P\", number: 1)", made.Member("PMember"));
        Assert.Contains("case 1: return _backing.P;", made.Slot("Backing"));
        Assert.Contains("case -1: _backing.P = (int)value; return null;", made.Slot("Backing"));
    }

    [Fact]
    public void Member_OfAnInitProperty_DoesNotWriteTheBacking() => Assert.DoesNotContain("setter:", Thing.With("int P { get; init; }").Member("PMember"));

    [Fact]
    public void Property_GetterAndSetterOfTwoBases_AreOneMemberThatReachesBoth()
    {
        var made = GeneratorRun.Of("namespace Demo; public interface IRead { int P { get; } } public interface IWrite { int P { set; } } [GenerateTestDouble] public interface IThing : IRead, IWrite { }").Generate().Double;

        Assert.Equal("public Selector<int, PropertyCall<int>> P => new(PMember());", made.Selector("P"));
        Assert.Contains("case 1: return ((IRead)_backing).P;", made.Slot("Backing"));
        Assert.Contains("case -1: ((IWrite)_backing).P = (int)value; return null;", made.Slot("Backing"));
        Assert.Equal(["int IRead.P { get => PMember().Invoke(default); }", "int IWrite.P { set => PMember().Setter.Invoke((default, value)); }"], made.Slots("P"));
    }

    [Fact]
    public void Property_HidesAnotherOfAnotherType_HasTheNameAndTheOtherItsInterfacesInFront()
    {
        var made = GeneratorRun.Of("namespace Demo; public interface IBase { object P { get; } } [GenerateTestDouble] public interface IThing : IBase { new string P { get; } }").Generate().Double;

        Assert.Equal("public Selector<string, GetterCall<string>> P => new(PMember());", made.Selector("P"));
        Assert.Equal("public Selector<object, GetterCall<object>> IBase_P => new(IBase_PMember());", made.Selector("IBase_P"));
    }

    [Fact]
    public void Property_NamesDifferByCaseOnly_HaveMembersOfTheirOwn()
    {
        var made = Thing.With("int Count { get; } int count { get; }");

        Assert.Equal("public Selector<int, GetterCall<int>> Count => new(CountMember());", made.Selector("Count"));
        Assert.StartsWith("public Selector<int, GetterCall<int>> count =>", made.Selector("count"));
    }

    [Fact]
    public void Property_IsCalledObject_TakesThePlaceOfTheDoublesOwn()
        => Assert.Equal("public Selector<string, GetterCall<string>> Object => new(ObjectMember());", Thing.With("string Object { get; }").Selector("Object"));
}
