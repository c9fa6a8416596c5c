using System;
using System.Linq;
using TestKit.Generators.Tests.Harness;
using Xunit;

namespace TestKit.Generators.Tests.OptingIn;

public sealed class DoubleNamesTests
{
    [Theory]
    [InlineData("IStateStore", "MockStateStore")]
    [InlineData("Store", "MockStore")]
    [InlineData("I", "MockI")]
    [InlineData("IX", "MockX")]
    [InlineData("Item", "MockItem")]
    [InlineData("I18n", "Mock18n")]
    [InlineData("_Store", "Mock_Store")]
    [InlineData("@event", "Mockevent")]
    [InlineData("IÄrger", "MockÄrger")]
    public void Double_OfEachName_DropsTheI(string name, string expected)
        => Assert.Equal(expected, GeneratorRun.Of($"namespace Demo; [GenerateTestDouble] public interface {name} {{ {name} Me(); }}").Generate().Double.Name);

    [Theory]
    [InlineData("@class")]
    [InlineData("record")]
    [InlineData("Fine")]
    public void Double_NameIsGiven_MayBeAKeyword(string name)
        => Assert.NotNull(GeneratorRun.Of($"namespace Demo; [GenerateTestDouble(Name = \"{name}\")] public interface IThing {{ bool Try(out int x); }}").Generate().Double);

    [Theory]
    [InlineData("Name", "")]
    [InlineData("Name", "1st")]
    [InlineData("Name", "Two Words")]
    [InlineData("Name", "Demo.Mock")]
    [InlineData("Name", "Mock<T>")]
    [InlineData("Name", "X { } class Y")]
    [InlineData("Namespace", "1st")]
    [InlineData("Namespace", "A..B")]
    [InlineData("Namespace", "A.class")]
    [InlineData("Namespace", "A; class Y { }")]
    public void Double_NameCannotBeWritten_IsNotMade(string argument, string value)
    {
        var made = GeneratorRun.Of($"namespace Demo; [GenerateTestDouble({argument} = \"{value}\")] public interface IThing {{ }} [GenerateTestDouble] public interface IOther {{ }}").Generate();

        Assert.Equal("MockOther", made.Double.Name);
        Assert.Empty(made.Reported);
    }

    [Fact]
    public void Namespace_HasKeywords_KeepsThemEscaped()
        => Assert.Equal("Demo.@event.@class", GeneratorRun.Of("namespace Demo.@event.@class { [GenerateTestDouble] public interface IThing { void @new(IThing @this); } }").Generate().Double.Namespace);

    [Fact]
    public void Files_OfNamesThatDifferByCaseOnly_DifferOnAnyDisc()
    {
        var files = GeneratorRun.Of("namespace Demo; [GenerateTestDouble] public interface IThing { } [GenerateTestDouble] public interface ITHING { } [GenerateTestDouble] public interface Ithing { }").Generate().Files;

        Assert.Equal(3, files.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Files_OfOneNameInNamespacesThatFlattenAlike_Differ()
    {
        var files = GeneratorRun.Of("namespace A_.B { [GenerateTestDouble] public interface IThing { } } namespace A._B { [GenerateTestDouble] public interface IThing { } } namespace A { public class B { [GenerateTestDouble] public interface IThing { } } }").Generate().Files;

        Assert.Equal(3, files.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void File_OfAVeryLongName_IsShort()
    {
        var name = "I" + new string('x', 400);
        var made = GeneratorRun.Of($"namespace Demo; [GenerateTestDouble] public interface {name}<TLong> {{ }}").Generate();

        Assert.InRange(Assert.Single(made.Files).Length, 1, 90);
    }

    [Fact]
    public void File_OfADouble_IsCalledLikeItAndTheSameOnEveryMachine()
        => Assert.Equal("MockThing.5e325dc884eda65c.g.cs", Assert.Single(GeneratorRun.Of("namespace Demo; [GenerateTestDouble] public interface IThing { }").Generate().Files));

    [Fact]
    public void Files_OfAnyName_AreOfPlainLetters()
        => Assert.Matches("^[A-Za-z0-9_]+\\.[0-9a-f]{16}\\.g\\.cs$", Assert.Single(GeneratorRun.Of("namespace Demo; [GenerateTestDouble] public interface IÄrger { }").Generate().Files));
}
