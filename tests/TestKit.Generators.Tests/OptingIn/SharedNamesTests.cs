using TestKit.Generators.Tests.Harness;
using Xunit;

namespace TestKit.Generators.Tests.OptingIn;

public sealed class SharedNamesTests
{
    [Theory]
    [InlineData("[assembly: GenerateTestDouble(typeof(Demo.IThing))] namespace Demo { [GenerateTestDouble] public interface IThing { } }")]
    [InlineData("[assembly: GenerateTestDouble(typeof(Demo.IThing)), GenerateTestDouble(typeof(Demo.IThing), Name = \"MockThing\")] namespace Demo { public interface IThing { } }")]
    [InlineData("namespace Demo { [GenerateTestDouble] public partial interface IThing { } [GenerateTestDouble] public partial interface IThing { } }")]
    [InlineData("namespace Demo { public interface IThing { } [GenerateTestDouble(typeof(IThing)), GenerateTestDouble(typeof(IThing))] public partial class MockThing { } }")]
    [InlineData("namespace Demo { public interface IThing { } [GenerateTestDouble(typeof(IThing))] public partial class MockThing { } [GenerateTestDouble(typeof(IThing))] public partial class MockThing { } }")]
    public void Double_AskedForTwice_IsMadeOnce(string source)
        => Assert.Equal("MockThing", GeneratorRun.Of(source).Generate().Double.Name);

    [Fact]
    public void Double_AskedForTwiceAndDifferently_SaysSoWhereItWouldBe()
    {
        var made = GeneratorRun.Of("[assembly: GenerateTestDouble(typeof(Demo.IThing), Backing = typeof(Demo.Real))] namespace Demo { [GenerateTestDouble] public interface IThing { } public class Real : IThing { } [GenerateTestDouble] public interface IOther { } }").Generate();

        Assert.Equal("MockOther", made.Double.Name);
        Assert.Contains("'Demo.IThing' is asked for under this name more than once, and differently, so none is made", Assert.Single(made.Refusals));
    }

    [Fact]
    public void PartialClass_OfTwoInterfaces_CostsNoOtherItsDouble()
    {
        var made = GeneratorRun.Of("namespace Demo; public interface IThing { } [GenerateTestDouble] public interface IOther { } [GenerateTestDouble(typeof(IThing)), GenerateTestDouble(typeof(IOther))] public partial class Flaky { }").Generate();

        Assert.Equal("MockOther", made.Double.Name);
        Assert.Empty(made.Refusals);
    }

    [Fact]
    public void Double_SharesItsNameWithATypeThatCannotBeDoubled_IsMade()
    {
        var made = GeneratorRun.Of("namespace Demo; [GenerateTestDouble] public interface IThing { } [GenerateTestDouble] public interface Thing { void Put(__arglist); }").Generate();

        Assert.Equal("MockThing", made.Double.Name);
        Assert.Empty(made.Refusals);
    }

    [Fact]
    public void ClosedGenerics_DifferByTheNamespaceOfTheirArguments_SayWhyThereIsNone()
    {
        var made = GeneratorRun.Of("[assembly: GenerateTestDouble(typeof(IComparer<A.X>)), GenerateTestDouble(typeof(IComparer<B.X>)), GenerateTestDouble(typeof(IComparer<int>))] namespace A { public class X; } namespace B { public class X; }").Generate();

        Assert.Equal("MockComparerOfInt32", made.Double.Name);
        Assert.Contains("The doubles of 'System.Collections.Generic.IComparer<A.X>' and 'System.Collections.Generic.IComparer<B.X>' would have this one name", Assert.Single(made.Refusals));
    }

    [Theory]
    [InlineData("IComparer<Demo.A.X>", "MockComparerOfA_X")]
    [InlineData("IComparer<Demo.B<int>.X>", "MockComparerOfBOfInt32_X")]
    [InlineData("IComparer<int[,]>", "MockComparerOfInt32Array2")]
    [InlineData("Demo.C<int>.IInner", "MockCOfInt32_IInner")]
    [InlineData("Demo.C<int>.IBox<string>", "MockCOfInt32_IBoxOfString")]
    [InlineData("Demo.C<>.IInner", "MockC_IInner")]
    public void ClosedGenerics_DifferOtherwise_AreNamedApart(string type, string name)
        => Assert.Equal(name, GeneratorRun.Of($"[assembly: GenerateTestDouble(typeof({type}))] namespace Demo {{ public class A {{ public class X; }} public class B<T> {{ public class X; }} public class C<T> {{ public interface IInner; public interface IBox<U>; }} }}").Generate().Double.Name);

    [Fact]
    public void Attribute_OnABaseInterface_IsNotInherited()
        => Assert.Equal("MockBase", GeneratorRun.Of("namespace Demo; [GenerateTestDouble] public interface IBase { } public interface IThing : IBase { } public class Real : IThing { }").Generate().Double.Name);
}
