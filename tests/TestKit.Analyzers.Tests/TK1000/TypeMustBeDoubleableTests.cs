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
    [InlineData("[GenerateTestDouble] public abstract class Clock { public abstract DateTime Now { get; } protected virtual void Wind() { } }")]
    [InlineData("[GenerateTestDouble] public record Clock(int Hour) { public virtual int Minute => 0; }")]
    [InlineData("[GenerateTestDouble] public delegate DateTime Clock();")]
    [InlineData("[assembly: GenerateTestDouble(typeof(Func<int, string>)), GenerateTestDouble(typeof(EventHandler<>)), GenerateTestDouble(typeof(System.IO.Stream))]")]
    [InlineData("public abstract class Clock { public abstract void Wind(); } [GenerateTestDouble(typeof(Clock))] public partial class FlakyClock;")]
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
    [InlineData("public sealed class Clock;", "Clock", "it is sealed, so nothing can override its members; extract an interface from it")]
    [InlineData("public static class Clock;", "Clock", "it is static, so there are no objects of it; extract an interface, and let the code under test take that")]
    [InlineData("public abstract class Clock;", "Clock", "it has no member that can be overridden; make members virtual, or extract an interface from it")]
    [InlineData("public record Clock;", "Clock", "it has no member that can be overridden; make members virtual, or extract an interface from it")]
    [InlineData("public struct Clock;", "Clock", "it is a struct; only interfaces, delegates and classes that can be inherited can be doubled")]
    [InlineData("public enum Clock;", "Clock", "it is an enum; only interfaces, delegates and classes that can be inherited can be doubled")]
    [InlineData("", "Enum", "it is one of the runtime's own base types, of which no double makes sense")]
    [InlineData("public abstract class Clock { private Clock() { } public abstract void Wind(); }", "Clock", "it has no constructor that is accessible here, so no class of this assembly can inherit it; extract an interface from it")]
    [InlineData("public ref struct Time { } public abstract class Clock { protected Clock(Time time) { } public abstract void Wind(); }", "Clock", "its constructors are obsolete, or take what cannot be kept until the object is made: pointers, ref structs or inaccessible types")]
    [InlineData("public abstract class Clock { protected class Gear; protected abstract void Wind(Gear gear); }", "Clock", "its member Wind uses the type Gear, which is not accessible to generated code")]
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
            "'Clock' cannot be doubled: it has no member that can be overridden; make members virtual, or extract an interface from it");

    [Fact]
    public async Task PartialClass_WithoutInterface_IsTold()
        => await Verify.Diagnostics<TypeMustBeDoubleable>(
            "public interface IClock; [[|GenerateTestDouble|]] public partial class FlakyClock : IClock;",
            "'FlakyClock' cannot be doubled: it has no member that can be overridden; make members virtual, or extract an interface from it; if it is to become a double itself, name the type that it doubles");

    [Fact]
    public async Task Array_OnAssembly_IsReported()
        => await Verify.Diagnostics<TypeMustBeDoubleable>(
            "[assembly: [|GenerateTestDouble(typeof(int[]))|]]",
            "'int[]' cannot be doubled: it is an array; only interfaces, delegates and classes that can be inherited can be doubled");

    [Theory]
    [InlineData("[assembly: [|GenerateTestDouble|]]")]
    [InlineData("[assembly: [|GenerateTestDouble(null!)|]]")]
    public async Task Nothing_OnAssembly_IsReported(string source)
        => await Verify.Diagnostics<TypeMustBeDoubleable>(source, "'null' cannot be doubled: no type is named; name the one to double");

    [Fact]
    public async Task Interface_FileLocal_IsReported()
        => await Verify.Diagnostics<TypeMustBeDoubleable>(
            "[[|GenerateTestDouble|]] file interface IClock;",
            "'IClock' cannot be doubled: it is file-local, and generated code cannot name it; make it internal");

    [Fact]
    public async Task Interface_PrivateInClass_IsReported()
        => await Verify.Diagnostics<TypeMustBeDoubleable>(
            "public class Outer { [[|GenerateTestDouble|]] private interface IInner; }",
            "'Outer.IInner' cannot be doubled: it is private, and generated code stands in a file outside Outer; make it internal or public, or put [GenerateTestDouble(typeof(IInner))] on a private partial class inside Outer");

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
    public async Task Library_WithClosedClass_IsReported()
        => await Verify.Diagnostics<TypeMustBeDoubleable>(
            new TestProject
            {
                Sources = ["[assembly: [|GenerateTestDouble(typeof(Clock))|]]"],
                Library = "public abstract class Clock { internal abstract int Ticks { get; } }",
            },
            "'Clock' cannot be doubled: its member Ticks is not accessible here, so no class of this assembly can override it");

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
