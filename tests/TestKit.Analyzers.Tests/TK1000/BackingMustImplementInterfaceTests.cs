using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Analyzers.TK1000;
using Xunit;

namespace TestKit.Analyzers.Tests.TK1000;

public sealed class BackingMustImplementInterfaceTests
{
    [Theory]
    [InlineData("public class Memory : IStore;")]
    [InlineData("internal class Memory : IStore { internal Memory(int size = 3) { } }")]
    [InlineData("public struct Memory : IStore;")]
    [InlineData("public class Basis : IStore; public class Memory : Basis;")]
    [InlineData("public interface IWide : IStore; public class Memory : IWide;")]
    [InlineData("public class Memory : IStore { public required int Size; [System.Diagnostics.CodeAnalysis.SetsRequiredMembers] public Memory() { } }")]
    public async Task Backing_ThatImplements_IsNotReported(string backing)
        => await Verify.Diagnostics<BackingMustImplementInterface>($"[GenerateTestDouble(Backing = typeof(Memory))] public interface IStore; {backing}");

    [Theory]
    [InlineData("public class Memory;", "it does not implement IStore")]
    [InlineData("public static class Memory;", "it does not implement IStore")]
    [InlineData("public abstract class Memory : IStore;", "it is abstract")]
    [InlineData("public interface Memory : IStore;", "it is abstract")]
    [InlineData("public class Memory : IStore { private Memory() { } }", "it has no accessible constructor that can be called without arguments")]
    [InlineData("public class Memory(int size) : IStore { public int Size => size; }", "it has no accessible constructor that can be called without arguments")]
    [InlineData("file class Memory : IStore;", "it has no accessible constructor that can be called without arguments")]
    [InlineData("public class Memory : IStore { public required int Size { get; set; } }", "its member Size is required, and nothing sets it")]
    public async Task Backing_ThatCannotStandBehind_IsReported(string backing, string reason)
        => await Verify.Diagnostics<BackingMustImplementInterface>(
            $"[GenerateTestDouble([|Backing = typeof(Memory)|])] public interface IStore; {backing}",
            $"'Memory' cannot be the backing of the double of 'IStore': {reason}");

    [Fact]
    public async Task Backing_OfOtherTypeArgument_IsReported()
        => await Verify.Diagnostics<BackingMustImplementInterface>(
            "public interface IStore<T>; public class Memory : IStore<string>; [GenerateTestDouble(typeof(IStore<int>), [|Backing = typeof(Memory)|])] public partial class Flaky;",
            "'Memory' cannot be the backing of the double of 'IStore<int>': it does not implement IStore<int>");

    [Fact]
    public async Task Backing_OpenGeneric_FollowsTheInterface()
        => await Verify.Diagnostics<BackingMustImplementInterface>(
            "[GenerateTestDouble(Backing = typeof(Memory<>))] public interface IStore<T>; public class Memory<T> : IStore<T>;");

    [Fact]
    public async Task Backing_OpenGenericOfPlainInterface_IsReported()
        => await Verify.Diagnostics<BackingMustImplementInterface>(
            "[assembly: GenerateTestDouble(typeof(IStore), [|Backing = typeof(Outer<>.Memory)|])] public interface IStore; public class Outer<T> { public class Memory; }");

    [Fact]
    public async Task Backing_Array_IsReported()
        => await Verify.Diagnostics<BackingMustImplementInterface>(
            "[GenerateTestDouble([|Backing = typeof(int[])|])] public interface IStore;",
            "'int[]' cannot be the backing of the double of 'IStore': it is no class");

    [Fact]
    public async Task Backing_Missing_IsLeftToTheCompiler()
        => await Verify.Diagnostics<BackingMustImplementInterface>("[GenerateTestDouble(Backing = typeof({|CS0246:MemoryStore|}))] public interface IStore;");

    [Fact]
    public async Task Backing_OfWhatCannotBeDoubled_IsLeftToThatRule()
        => await Verify.Diagnostics<BackingMustImplementInterface>("[GenerateTestDouble(Backing = typeof(string))] public interface IStore { int At(__arglist); }");
}
