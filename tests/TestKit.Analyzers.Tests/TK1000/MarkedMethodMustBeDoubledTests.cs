using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Analyzers.TK1000;
using TestKit.CodeFixes.TK1000;
using Xunit;

namespace TestKit.Analyzers.Tests.TK1000;

public sealed class MarkedMethodMustBeDoubledTests
{
    private const string Members = "{ [RecordsTransition] void Move(string id, int from, int to); [ReadsState] Row Get(string id); }";
    private const string Row = " public record Row(int State);";

    [Theory]
    [InlineData("[GenerateTestDouble] public interface IStore " + Members)]
    [InlineData("public interface IStore " + Members + " [GenerateTestDouble] public interface IMore : IStore;")]
    [InlineData("[assembly: GenerateTestDouble(typeof(IStore))] public interface IStore " + Members)]
    [InlineData("public interface IStore " + Members + " [GenerateTestDouble(typeof(IStore))] public partial class Flaky;")]
    [InlineData("[GenerateTestDouble] public interface IStore<T> { [RecordsTransition] void Move(T id, int from, int to); }")]
    public async Task Mark_OnADoubledInterface_IsNotReported(string source)
        => await Verify.Diagnostics<MarkedMethodMustBeDoubled>(source + Row);

    [Fact]
    public async Task Mark_OnAnInterfaceWithoutDouble_IsReported()
        => await Verify.Diagnostics<MarkedMethodMustBeDoubled>(
            "[GenerateTestDouble] public interface IBase; public interface IStore : IBase { [[|RecordsTransition(Key = \"id\")|]] void Move(string id, int from, int to); [[|ReadsState|]] Row Get(string id); }" + Row,
            "[RecordsTransition] on 'IStore.Move' has no effect: no double is made of 'IStore'; put [GenerateTestDouble] on it",
            "[ReadsState] on 'IStore.Get' has no effect: no double is made of 'IStore'; put [GenerateTestDouble] on it");

    [Theory]
    [InlineData("class")]
    [InlineData("struct")]
    [InlineData("record")]
    public async Task Mark_OnAClass_IsReported(string kind)
        => await Verify.Diagnostics<MarkedMethodMustBeDoubled>(
            $"[GenerateTestDouble] public interface IStore {Members} public {kind} Store : IStore {{ [[|RecordsTransition|]] public void Move(string id, int from, int to) {{ }} public Row Get(string id) => new(1); }}{Row}",
            "[RecordsTransition] on 'Store.Move' has no effect: no double is made of 'Store'; mark the method of the interface that it implements");

    [Theory]
    [InlineData("RecordsTransition", "    [GenerateTestDouble]\n    public")]
    [InlineData("TestKit.RecordsTransition", "    [TestKit.GenerateTestDouble]\n    public")]
    public async Task Fix_OnAnInterface_AsksForItsDouble(string mark, string doubled)
        => await Verify.Fix<MarkedMethodMustBeDoubled, MarkedMethodMustBeDoubledFixer>(
            $"public class Outer\n{{\n    public interface IStore {{ [[|{mark}|]] void Move(string id, int from, int to); }}\n}}",
            $"public class Outer\n{{\n{doubled} interface IStore {{ [{mark}] void Move(string id, int from, int to); }}\n}}");

    [Fact]
    public async Task Fix_BehindOtherCode_KeepsTheLine()
        => await Verify.Fix<MarkedMethodMustBeDoubled, MarkedMethodMustBeDoubledFixer>(
            "public enum E; internal interface IStore { [[|ReadsState|]] int Get(string id); }",
            "public enum E; [GenerateTestDouble] internal interface IStore { [ReadsState] int Get(string id); }");

    [Fact]
    public async Task Fix_OnAClass_RemovesTheMark()
        => await Verify.Fix<MarkedMethodMustBeDoubled, MarkedMethodMustBeDoubledFixer>(
            "public class Store { [[|RecordsTransition|]] public void Move(string id, int from, int to) { } }",
            "public class Store { public void Move(string id, int from, int to) { } }");
}
