using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Analyzers.TK1000;
using TestKit.CodeFixes.TK1000;
using Xunit;

namespace TestKit.Analyzers.Tests.TK1000;

public sealed class DoubleNamesMustBeUniqueTests
{
    [Theory]
    [InlineData("[GenerateTestDouble] public interface IClock; [GenerateTestDouble] public interface IStore;")]
    [InlineData("namespace A { [GenerateTestDouble] public interface IClock; } namespace B { [GenerateTestDouble] public interface IClock; }")]
    [InlineData("[GenerateTestDouble] public interface IStore; [GenerateTestDouble] public interface IStore<T>;")]
    [InlineData("[assembly: GenerateTestDouble(typeof(IStore<int>)), GenerateTestDouble(typeof(IStore<string>)), GenerateTestDouble(typeof(IStore<>))] public interface IStore<T>;")]
    [InlineData("public class A { [GenerateTestDouble] public interface IClock; } public class B { [GenerateTestDouble] public interface IClock; }")]
    [InlineData("[GenerateTestDouble] public interface IClock; [GenerateTestDouble(typeof(IClock))] public partial class FlakyClock;")]
    [InlineData("[GenerateTestDouble] public interface IClock; public partial class Tests { [GenerateTestDouble(typeof(IClock))] public partial class MockClock; }")]
    [InlineData("[GenerateTestDouble, GenerateTestDouble(Name = \"StoppedClock\")] public interface IClock;")]
    [InlineData("[GenerateTestDouble] public interface IClock; public partial class MockClock { public void Stop() { } }")]
    [InlineData("[GenerateTestDouble] public interface IClock; public class MockClock<T>;")]
    [InlineData("[GenerateTestDouble] public interface IClock; namespace B { public class MockClock; }")]
    [InlineData("[GenerateTestDouble] public interface IClock; [GenerateTestDouble] public interface Clock { ref int At(int i); }")]
    public async Task Names_ThatDiffer_AreNotReported(string source)
        => await Verify.Diagnostics<DoubleNamesMustBeUnique>(source);

    [Fact]
    public async Task Names_OfTwoInterfaces_AreReportedOnEach()
        => await Verify.Diagnostics<DoubleNamesMustBeUnique>(
            "[[|GenerateTestDouble|]] public interface IClock; [[|GenerateTestDouble|]] public interface Clock;",
            "The double of 'IClock' cannot be called 'MockClock': the double of 'Clock' would be called so too, and neither is made; give one of them Name = \"…\"",
            "The double of 'Clock' cannot be called 'MockClock': the double of 'IClock' would be called so too, and neither is made; give one of them Name = \"…\"");

    [Fact]
    public async Task Names_InOneGivenNamespace_AreReportedInEachFile()
        => await Verify.Diagnostics<DoubleNamesMustBeUnique>(
            TestProject.Of(
                "[assembly: [|GenerateTestDouble(typeof(A.IClock), Namespace = \"Doubles\")|]] namespace A { public interface IClock; }",
                "namespace B; [[|GenerateTestDouble(Namespace = \"Doubles\")|]] public interface IClock;"),
            "The double of 'A.IClock' cannot be called 'MockClock': the double of 'B.IClock' would be called so too, and neither is made; give one of them Name = \"…\"",
            "The double of 'B.IClock' cannot be called 'MockClock': the double of 'A.IClock' would be called so too, and neither is made; give one of them Name = \"…\"");

    [Fact]
    public async Task Names_ThatAreGiven_AreCompared()
        => await Verify.Diagnostics<DoubleNamesMustBeUnique>(
            "[[|GenerateTestDouble(Name = \"Fake\")|]] public interface IClock; [[|GenerateTestDouble(Name = \"Fake\")|]] public interface IStore;");

    [Fact]
    public async Task OneInterface_AskedForTwice_IsReportedOnTheLater()
        => await Verify.Diagnostics<DoubleNamesMustBeUnique>(
            TestProject.Of("[assembly: GenerateTestDouble(typeof(IClock))]", "[[|GenerateTestDouble|]] public interface IClock;"),
            "The double of 'IClock' cannot be called 'MockClock': another attribute asks for the same double already; remove one of them, or give it Name = \"…\"");

    [Fact]
    public async Task OneInterface_AskedForDifferently_IsReportedOnEach()
        => await Verify.Diagnostics<DoubleNamesMustBeUnique>(
            TestProject.Of("[assembly: [|GenerateTestDouble(typeof(IClock), Backing = typeof(Memory))|]]", "[[|GenerateTestDouble|]] public interface IClock; public class Memory : IClock;"),
            "The double of 'IClock' cannot be called 'MockClock': its double is asked for more than once, and differently, so none is made; remove one of the attributes, or give it Name = \"…\"",
            "The double of 'IClock' cannot be called 'MockClock': its double is asked for more than once, and differently, so none is made; remove one of the attributes, or give it Name = \"…\"");

    [Fact]
    public async Task PartialClass_OfTwoMarkedParts_IsReportedOnTheLater()
        => await Verify.Diagnostics<DoubleNamesMustBeUnique>(
            TestProject.Of("public interface IClock; [GenerateTestDouble(typeof(IClock))] public partial class Flaky;", "[[|GenerateTestDouble(typeof(IClock))|]] public partial class Flaky;"),
            "The double of 'IClock' cannot be called 'Flaky': another attribute asks for the same double already; remove one of them, or give it Name = \"…\"");

    [Fact]
    public async Task ClosedGenerics_OfArgumentsThatDifferByNamespace_AreReported()
        => await Verify.Diagnostics<DoubleNamesMustBeUnique>(
            "[assembly: [|GenerateTestDouble(typeof(IStore<A.X>))|], [|GenerateTestDouble(typeof(IStore<B.X>))|]] public interface IStore<T>; namespace A { public class X; } namespace B { public class X; }",
            "The double of 'IStore<A.X>' cannot be called 'MockStoreOfX': the double of 'IStore<B.X>' would be called so too, and neither is made; give one of them Name = \"…\"",
            "The double of 'IStore<B.X>' cannot be called 'MockStoreOfX': the double of 'IStore<A.X>' would be called so too, and neither is made; give one of them Name = \"…\"");

    [Fact]
    public async Task ClosedGenerics_OfArgumentsThatDifferOtherwise_AreNotReported()
        => await Verify.Diagnostics<DoubleNamesMustBeUnique>(
            "[assembly: GenerateTestDouble(typeof(IStore<A.X>)), GenerateTestDouble(typeof(IStore<B.X>)), GenerateTestDouble(typeof(IStore<int[]>)), GenerateTestDouble(typeof(IStore<int[,]>)), GenerateTestDouble(typeof(C<int>.I)), GenerateTestDouble(typeof(C<long>.I)), GenerateTestDouble(typeof(C<>.I))] public interface IStore<T>; public class A { public class X; } public class B { public class X; } public class C<T> { public interface I; }");

    [Fact]
    public async Task PartialClass_CalledLikeADouble_IsReportedWithIt()
        => await Verify.Diagnostics<DoubleNamesMustBeUnique>(
            "[[|GenerateTestDouble|]] public interface IClock; public interface IStore; [[|GenerateTestDouble(typeof(IStore))|]] public partial class MockClock;");

    [Fact]
    public async Task PartialClass_OfTwoInterfaces_IsReported()
        => await Verify.Diagnostics<DoubleNamesMustBeUnique>(
            "public interface IClock; public interface IStore; [[|GenerateTestDouble(typeof(IStore))|], [|GenerateTestDouble(typeof(IClock))|]] public partial class Flaky;",
            "The double of 'IStore' cannot be called 'Flaky': the class would be the double of 'IClock' too; make a class for each",
            "The double of 'IClock' cannot be called 'Flaky': the class would be the double of 'IStore' too; make a class for each");

    [Theory]
    [InlineData("public class MockClock;")]
    [InlineData("public enum MockClock;")]
    [InlineData("public partial record MockClock;")]
    [InlineData("public interface MockClock;")]
    public async Task Name_OfADeclaredType_IsReported(string declared)
        => await Verify.Diagnostics<DoubleNamesMustBeUnique>(
            $"namespace A.B; [[|GenerateTestDouble|]] public interface IClock; {declared}",
            "The double of 'A.B.IClock' cannot be called 'MockClock': a type of that name is declared already; give the double another one with Name = \"…\"");

    [Fact]
    public async Task Name_OfTheInterfaceItself_IsReported()
        => await Verify.Diagnostics<DoubleNamesMustBeUnique>("[[|GenerateTestDouble(Name = \"IClock\")|]] public interface IClock;");

    [Fact]
    public async Task Fix_PlainAttribute_GetsAFreeName()
        => await Verify.Fix<DoubleNamesMustBeUnique, DoubleNamesMustBeUniqueFixer>(
            "[[|GenerateTestDouble|]] public interface IClock; [[|GenerateTestDouble|]] public interface Clock; class MockClock2;",
            "[GenerateTestDouble(Name = \"MockClock3\")] public interface IClock; [GenerateTestDouble] public interface Clock; class MockClock2;");

    [Fact]
    public async Task Fix_AttributeWithArguments_KeepsThem()
        => await Verify.Fix<DoubleNamesMustBeUnique, DoubleNamesMustBeUniqueFixer>(
            "[assembly: GenerateTestDouble(typeof(IClock), Namespace = \"\")] [[|GenerateTestDouble(Namespace = \"\")|]] public interface IClock;",
            "[assembly: GenerateTestDouble(typeof(IClock), Namespace = \"\")] [GenerateTestDouble(Namespace = \"\", Name = \"MockClock2\")] public interface IClock;");

    [Fact]
    public async Task Fix_AttributeWithName_ReplacesIt()
        => await Verify.Fix<DoubleNamesMustBeUnique, DoubleNamesMustBeUniqueFixer>(
            "[[|GenerateTestDouble(Name = \"Fake\", Namespace = \"A\")|]] public interface IClock; [[|GenerateTestDouble(Name = \"Fake\", Namespace = \"A\")|]] public interface IStore;",
            "[GenerateTestDouble(Name = \"Fake2\", Namespace = \"A\")] public interface IClock; [GenerateTestDouble(Name = \"Fake\", Namespace = \"A\")] public interface IStore;");

    [Fact]
    public async Task Fix_PartialClass_IsNotOffered()
        => await Verify.NoFix<DoubleNamesMustBeUnique, DoubleNamesMustBeUniqueFixer>(
            "public interface IClock; public interface IStore; [[|GenerateTestDouble(typeof(IStore))|], [|GenerateTestDouble(typeof(IClock))|]] public partial class Flaky;");
}
