using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Analyzers.TK1000;
using Xunit;

namespace TestKit.Analyzers.Tests.TK1000;

public sealed class TypeMustBeDoubleableTests
{
    [Theory]
    [InlineData("[GenerateTestDouble] public interface IClock { DateTime Now { get; } }")]
    [InlineData("[GenerateTestDouble] internal interface IClock;")]
    [InlineData("[GenerateTestDouble] public interface IStore<T> where T : class { Task<T?> GetAsync<TKey>(TKey key, CancellationToken ct = default); }")]
    [InlineData("public class Outer { [GenerateTestDouble] public interface IInner; }")]
    [InlineData("[assembly: GenerateTestDouble(typeof(IClock))] public interface IClock;")]
    [InlineData("[assembly: GenerateTestDouble(typeof(IStore<>))] public interface IStore<T> { T Get(); }")]
    [InlineData("[assembly: GenerateTestDouble(typeof(IStore<int>))] public interface IStore<T> { T Get(); }")]
    [InlineData("[assembly: GenerateTestDouble(typeof(System.Collections.Generic.IList<>))]")]
    [InlineData("[assembly: GenerateTestDouble(typeof(System.Data.IDataReader))]")]
    [InlineData("public interface IClock; [GenerateTestDouble(typeof(IClock))] public partial class FlakyClock;")]
    [InlineData("[GenerateTestDouble] public interface IParser { int Parse(ReadOnlySpan<char> text); }")]
    [InlineData("[GenerateTestDouble] public interface IFactory { static virtual int Create() => 1; int Count { get; } }")]
    [InlineData("[GenerateTestDouble] public interface IFactory { static int Create() => 1; private int Secret() => 2; }")]
    [InlineData("[GenerateTestDouble] public interface IBuffer { bool TryGet(out int value); void Fill(ref int value, in long other); event EventHandler Filled; int this[int i] { get; } }")]
    [InlineData("[GenerateTestDouble] public interface IClock { static abstract IClock Create(); ref int Now(); Span<int> Ticks(); }")]
    [InlineData("[GenerateTestDouble] public unsafe interface IClock { void Read(int* at); delegate*<int> Reader { get; } }")]
    [InlineData("public ref struct Row; [GenerateTestDouble] public interface IClock { void Read(Row row); void Put<T>(T row) where T : allows ref struct; }")]
    [InlineData("[GenerateTestDouble] public interface IClock { [Obsolete(\"gone\", true)] void Wind(); }")]
    public async Task Type_Doubleable_IsNotReported(string source)
        => await Verify.Diagnostics<TypeMustBeDoubleable>(source);

    [Theory]
    [InlineData("public sealed class Clock;", "Clock", "it is a sealed class; only interfaces can be doubled, so extract one from it")]
    [InlineData("public abstract class Clock;", "Clock", "it is a class; only interfaces can be doubled, so extract one from it")]
    [InlineData("public record Clock;", "Clock", "it is a record; only interfaces can be doubled, so extract one from it")]
    [InlineData("public struct Clock;", "Clock", "it is a struct; only interfaces can be doubled, so extract one from it")]
    [InlineData("public enum Clock;", "Clock", "it is an enum; only interfaces can be doubled, so extract one from it")]
    [InlineData("public delegate void Clock();", "Clock", "it is a delegate; only interfaces can be doubled, so extract one from it")]
    [InlineData("public interface Clock { void Read(__arglist); }", "Clock", "its method Read takes __arglist, which cannot be handed on; move it to an interface of its own")]
    [InlineData("public interface Clock<T> where T : struct, Clock<T> { static abstract T Create(); }", "Clock<>", "its type parameter T stands for the double, and has to be a struct, which a double is not; write that struct by hand")]
    public async Task Type_NotDoubleable_IsReportedOnAssembly(string declaration, string type, string reason)
        => await Verify.Diagnostics<TypeMustBeDoubleable>($"[assembly: [|GenerateTestDouble(typeof({type}))|]] {declaration}", $"'{type.Replace("<>", "<T>")}' cannot be doubled: {reason}");

    [Fact]
    public async Task Interface_NotDoubleable_IsReportedOnItsAttribute()
        => await Verify.Diagnostics<TypeMustBeDoubleable>(
            "[[|GenerateTestDouble|]] public interface ITable : IBase; public interface IBase { void At(__arglist); }",
            "'ITable' cannot be doubled: its method At takes __arglist, which cannot be handed on; move it to an interface of its own");

    [Fact]
    public async Task PartialClass_OfClass_IsReported()
        => await Verify.Diagnostics<TypeMustBeDoubleable>(
            "public class Clock; [[|GenerateTestDouble(typeof(Clock))|]] public partial class FlakyClock;",
            "'Clock' cannot be doubled: it is a class; only interfaces can be doubled, so extract one from it");

    [Fact]
    public async Task PartialClass_WithoutInterface_IsTold()
        => await Verify.Diagnostics<TypeMustBeDoubleable>(
            "public interface IClock; [[|GenerateTestDouble|]] public partial class FlakyClock : IClock;",
            "'FlakyClock' cannot be doubled: it is a class; name the interface that it is to be a double of");

    [Fact]
    public async Task Array_OnAssembly_IsReported()
        => await Verify.Diagnostics<TypeMustBeDoubleable>(
            "[assembly: [|GenerateTestDouble(typeof(int[]))|]]",
            "'int[]' cannot be doubled: it is an array; only interfaces can be doubled, so extract one from it");

    [Theory]
    [InlineData("[assembly: [|GenerateTestDouble|]]")]
    [InlineData("[assembly: [|GenerateTestDouble(null!)|]]")]
    public async Task Nothing_OnAssembly_IsReported(string source)
        => await Verify.Diagnostics<TypeMustBeDoubleable>(source, "'null' cannot be doubled: no type is named; name the interface to double");

    [Fact]
    public async Task Interface_FileLocal_IsReported()
        => await Verify.Diagnostics<TypeMustBeDoubleable>(
            "[[|GenerateTestDouble|]] file interface IClock;",
            "'IClock' cannot be doubled: it is file-local, and generated code cannot name it; make it internal");

    [Fact]
    public async Task Interface_PrivateInClass_IsReported()
        => await Verify.Diagnostics<TypeMustBeDoubleable>(
            "public class Outer { [[|GenerateTestDouble|]] private interface IInner; }",
            "'Outer.IInner' cannot be doubled: it is not accessible to generated code; make it internal or public");

    [Fact]
    public async Task Interface_WithPrivateBase_IsReported()
        => await Verify.Diagnostics<TypeMustBeDoubleable>(
            "public class Outer { private interface IBase; [[|GenerateTestDouble|]] internal interface {|CS0061:IInner|} : IBase; }",
            "'Outer.IInner' cannot be doubled: it inherits an interface that is not accessible to generated code; make that internal or public");

    [Fact]
    public async Task Library_WithInternalMember_IsReported()
        => await Verify.Diagnostics<TypeMustBeDoubleable>(
            new TestProject
            {
                Sources = ["[assembly: [|GenerateTestDouble(typeof(IClock))|]]"],
                Library = "public interface IClock { internal int Ticks { get; } }",
            },
            "'IClock' cannot be doubled: its member Ticks is not accessible here, so no class of this assembly can implement it");

    [Fact]
    public async Task Library_WithMissingReference_IsReported()
        => await Verify.Diagnostics<TypeMustBeDoubleable>(
            new TestProject
            {
                Sources = ["[assembly: [|GenerateTestDouble(typeof(IClock))|]]"],
                Library = "public interface IClock { Instant Now { get; } }",
                LibraryOfLibrary = "public struct Instant;",
            },
            "'IClock' cannot be doubled: a type that its member Now uses cannot be found");

    [Fact]
    public async Task Interface_UsingMissingType_IsReportedBesideTheCompiler()
        => await Verify.Diagnostics<TypeMustBeDoubleable>(
            "[[|GenerateTestDouble|]] public interface IClock { {|CS0246:Instant|} Now { get; } }",
            "'IClock' cannot be doubled: a type that its member Now uses cannot be found");

    [Fact]
    public async Task NamedType_Missing_IsLeftToTheCompiler()
        => await Verify.Diagnostics<TypeMustBeDoubleable>("[assembly: GenerateTestDouble(typeof({|CS0246:IClock|}))]");

    [Fact]
    public async Task Attribute_OfAnotherNamespace_IsNotOurs()
        => await Verify.Diagnostics<TypeMustBeDoubleable>(
            "[Mine.GenerateTestDouble] public class Clock; namespace Mine { public sealed class GenerateTestDoubleAttribute : Attribute; }");

    [Fact]
    public async Task Project_WithoutTheAttribute_IsLeftAlone()
        => await Verify.Diagnostics<TypeMustBeDoubleable>(
            new TestProject
            {
                KnowsDoubles = false,
                Sources = ["[GenerateTestDouble] public class Clock; public sealed class GenerateTestDoubleAttribute : Attribute;"],
            });

    [Fact]
    public async Task Attribute_ByAlias_IsSeen()
        => await Verify.Diagnostics<TypeMustBeDoubleable>("using Twin = TestKit.GenerateTestDoubleAttribute; [[|Twin|]] public class Clock;");

    [Fact]
    public async Task EachAttribute_OnAssembly_IsReportedInItsFile()
        => await Verify.Diagnostics<TypeMustBeDoubleable>(TestProject.Of(
            "[assembly: [|GenerateTestDouble(typeof(string))|], GenerateTestDouble(typeof(IDisposable))]",
            "[assembly: [|GenerateTestDouble(typeof(int))|]]"));
}
