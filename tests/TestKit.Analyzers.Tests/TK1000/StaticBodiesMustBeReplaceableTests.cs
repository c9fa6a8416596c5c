using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Analyzers.TK1000;
using Xunit;

namespace TestKit.Analyzers.Tests.TK1000;

public sealed class StaticBodiesMustBeReplaceableTests
{
    private const string Operator = "C# finds the body of an operator by the type of its operands, which is the double's; declare it abstract, or let it call a static virtual method that has the body";

    [Theory]
    [InlineData("static virtual int M() => 1;")]
    [InlineData("static virtual int P { get => 1; set { } }")]
    [InlineData("static virtual event Action E { add { } remove { } }")]
    [InlineData("static abstract T operator -(T x);")]
    [InlineData("static int M() => 1;")]
    [InlineData("int M() => 1;")]
    public async Task Member_ThatCanBeSetUpOrIsNoSlot_IsNotReported(string member)
        => await Verify.Diagnostics<StaticBodiesMustBeReplaceable>($"[GenerateTestDouble] public interface IThing<T> where T : IThing<T> {{ {member} }}");

    [Fact]
    public async Task Operator_WithABody_IsReportedWhereItIsDeclared()
        => await Verify.Diagnostics<StaticBodiesMustBeReplaceable>(
            "[GenerateTestDouble] public interface IThing<T> : IBase<T> where T : IThing<T> { } public interface IBase<T> where T : IBase<T> { static virtual T operator [|-|](T x) => x; static virtual explicit operator [|int|](T x) => 1; }",
            $"The double of 'IThing<T>' always runs the body of 'IBase<T>.operator -(T)': {Operator}",
            $"The double of 'IThing<T>' always runs the body of 'IBase<T>.explicit operator int(T)': {Operator}");

    [Fact]
    public async Task Accessor_ThatIsNotAccessible_IsReported()
        => await Verify.Diagnostics<StaticBodiesMustBeReplaceable>(
            "[GenerateTestDouble] public interface IThing { static virtual int [|Place|] { get => 1; protected set { } } }",
            "The double of 'IThing' always runs the body of 'IThing.Place': its property Place has an accessor that is not accessible to generated code; move it to an interface of its own");

    [Fact]
    public async Task Operators_OfAnotherProject_AreReportedOnceOnTheRequest()
        => await Verify.Diagnostics<StaticBodiesMustBeReplaceable>(
            new TestProject
            {
                Sources = ["[assembly: [|GenerateTestDouble(typeof(IThing<>))|]]"],
                Library = "public interface IThing<T> where T : IThing<T> { static virtual T operator -(T x) => x; static virtual T operator +(T x) => x; static virtual int M() => 1; }",
            },
            $"The double of 'IThing<T>' always runs the body of 'IThing<T>.operator -(T)' and of 1 more: {Operator}");

    [Fact]
    public async Task Operator_ThatThePartialClassImplements_IsNotReported()
        => await Verify.Diagnostics<StaticBodiesMustBeReplaceable>(
            "public interface IThing<T> where T : IThing<T> { static virtual T operator -(T x) => x; } [GenerateTestDouble(typeof(IThing<>))] public sealed partial class MyThing : IThing<MyThing> { static MyThing IThing<MyThing>.operator -(MyThing x) => x; }");

    [Fact]
    public async Task Interface_ThatNobodyDoubles_IsNotReported()
        => await Verify.Diagnostics<StaticBodiesMustBeReplaceable>("public interface IThing<T> where T : IThing<T> { static virtual T operator -(T x) => x; }");
}
