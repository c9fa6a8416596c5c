using TestKit.Generators.Tests.Harness;
using Xunit;

namespace TestKit.Generators.Tests.OptingIn;

public sealed class OnInterfaceTests
{
    [Fact]
    public void Interface_Annotated_HasADoubleInItsNamespace()
    {
        var made = GeneratorRun.Of("namespace Demo.Stores; [GenerateTestDouble] public interface IStateStore { }").Generate().Double;

        Assert.Equal("Demo.Stores", made.Namespace);
        Assert.Equal("MockStateStore", made.Name);
    }

    [Fact]
    public void Interface_NotAnnotated_HasNone() => Assert.Empty(GeneratorRun.Of("public interface IStateStore { }").Generate().Files);

    [Fact]
    public void Interface_InTheGlobalNamespace_HasItsDoubleThere()
    {
        var made = GeneratorRun.Of("[GenerateTestDouble] public interface IThing { int Get(int x, string y); bool Try(out int z); }").Generate().Double;

        Assert.Equal("", made.Namespace);
        Assert.Equal("public sealed partial class MockThing : global::IThing, ITestDouble, IBacked", made.Head);
    }

    [Theory]
    [InlineData("public interface IThing { }", "public")]
    [InlineData("internal interface IThing { }", "internal")]
    [InlineData("interface IThing { }", "internal")]
    public void Double_OfEachAccessibility_IsAsAccessible(string declaration, string accessibility)
        => Assert.StartsWith($"{accessibility} sealed partial class MockThing", GeneratorRun.Of("namespace Demo; [GenerateTestDouble] " + declaration).Generate().Double.Head);

    [Theory]
    [InlineData("public class Outer { [GenerateTestDouble] public interface IInner { } }", "public sealed partial class MockOuter_IInner : Outer.IInner, ITestDouble")]
    [InlineData("public class Outer { [GenerateTestDouble] internal interface IInner { } }", "internal sealed partial class MockOuter_IInner : Outer.IInner, ITestDouble")]
    [InlineData("internal class Outer { [GenerateTestDouble] public interface IInner { } }", "internal sealed partial class MockOuter_IInner : Outer.IInner, ITestDouble")]
    [InlineData("public class Outer { [GenerateTestDouble] protected internal interface IInner { } }", "internal sealed partial class MockOuter_IInner : Outer.IInner, ITestDouble")]
    [InlineData("public struct Outer { public interface IMiddle { [GenerateTestDouble] public interface IInner { } } }", "public sealed partial class MockOuter_IMiddle_IInner : Outer.IMiddle.IInner, ITestDouble")]
    [InlineData("public class Outer<T> where T : class { [GenerateTestDouble] public interface IInner<U> where U : T { } }", "public sealed partial class MockOuter_IInner<T, U> : Outer<T>.IInner<U>, ITestDouble where T : class where U : T")]
    public void Interface_Nested_NamesTheTypesAroundIt(string declaration, string head)
        => Assert.Equal(head, GeneratorRun.Of("namespace Demo; " + declaration).Generate().Double.Head);

    [Theory]
    [InlineData("private")]
    [InlineData("protected")]
    [InlineData("private protected")]
    public void Interface_NotAccessible_HasNoDouble(string accessibility)
        => Assert.Contains(
            $"it is {accessibility}, and generated code stands in a file outside ",
            Assert.Single(GeneratorRun.Of($"namespace Demo; public partial class Outer {{ [GenerateTestDouble] {accessibility} interface IInner {{ }} }}").Generate().Refusals));

    [Fact]
    public void Interface_OfSeveralParts_HasOneDoubleWithAllMembers()
    {
        var made = GeneratorRun.Of(
            "namespace Demo; [GenerateTestDouble] public partial interface IThing { int A(); }",
            "namespace Demo; public partial interface IThing { int B(); }").Generate().Double;

        Assert.Single(made.Selectors("A"));
        Assert.Single(made.Selectors("B"));
    }

    [Fact]
    public void Interface_NameAndNamespaceGiven_AreTaken()
    {
        var made = GeneratorRun.Of("namespace Demo; [GenerateTestDouble(Name = \"FakeThing\", Namespace = \"Demo.Fakes\")] public interface IThing { IThing Me(); bool Try(out int x); }").Generate().Double;

        Assert.Equal("Demo.Fakes", made.Namespace);
        Assert.Equal("public sealed partial class FakeThing : IThing, ITestDouble, IBacked", made.Head);
    }

    [Fact]
    public void Interface_AnnotatedTwiceUnderTwoNames_HasTwoDoubles()
    {
        var made = GeneratorRun.Of("namespace Demo; [GenerateTestDouble, GenerateTestDouble(Name = \"Second\")] public interface IThing { }").Generate();

        Assert.NotNull(made["MockThing"]);
        Assert.NotNull(made["Second"]);
    }

    [Fact]
    public void Interface_NullableIsOff_IsDoubledAllTheSame()
        => Assert.Equal(
            "public Selector<string, string, GetCall> Get(Arg<string> id = default) => new(GetMember(), id);",
            GeneratorRun.Of("namespace Demo; [GenerateTestDouble] public interface IThing { string Get(string id); T Load<T>(T x); event EventHandler E; }").WithoutNullable().Generate().Double.Selector("Get"));

    [Theory]
    [InlineData("string", "System")]
    [InlineData("Task", "TestKit")]
    [InlineData("TK", "Generated")]
    public void Interface_AmongTypesThatHideTheFrameworks_CompilesAllTheSame(string type, string space)
        => Assert.NotNull(GeneratorRun.Of($$"""
            namespace Demo.{{space}}
            {
                public class @{{type}}; public class Member; public class Selector; public class Lazily; public class Func; public class Guid; public class Arg; public class TKG;
                [global::TestKit.GenerateTestDouble] public interface IThing { global::System.Threading.Tasks.Task<int> Get(global::System.Guid x, string y); event global::System.Action System; bool TestKit(out int TKG); }
            }
            """).Generate().Double);
}
