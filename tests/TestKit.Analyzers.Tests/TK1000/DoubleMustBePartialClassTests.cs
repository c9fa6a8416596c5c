using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Analyzers.TK1000;
using TestKit.CodeFixes.TK1000;
using Xunit;

namespace TestKit.Analyzers.Tests.TK1000;

public sealed class DoubleMustBePartialClassTests
{
    private const string Clock = "public interface IClock; public interface IStore<T>; internal interface ISecret; ";

    [Theory]
    [InlineData("[GenerateTestDouble(typeof(IClock))] public partial class Flaky;")]
    [InlineData("[GenerateTestDouble(typeof(IClock))] internal sealed partial class Flaky { public int Extra; }")]
    [InlineData("public partial class Outer { [GenerateTestDouble(typeof(IClock))] partial class Flaky; }")]
    [InlineData("public partial record Outer { public partial struct Middle { [GenerateTestDouble(typeof(IClock))] partial class Flaky; } }")]
    [InlineData("[GenerateTestDouble(typeof(IStore<>))] public partial class Flaky<T>;")]
    [InlineData("[GenerateTestDouble(typeof(IStore<int>))] public partial class Flaky;")]
    [InlineData("[GenerateTestDouble(typeof(ISecret))] internal partial class Flaky { public Flaky(int extra) { } }")]
    [InlineData("internal partial class Outer { [GenerateTestDouble(typeof(ISecret))] public partial class Flaky; }")]
    [InlineData("public interface IBox<T, U> where T : class, IComparable<T>, new() where U : T; [GenerateTestDouble(typeof(IBox<,>))] public partial class Flaky<A, B> where A : class, IComparable<A>, new() where B : A;")]
    [InlineData("public interface IBox<T> where T : IDisposable; [GenerateTestDouble(typeof(IBox<>))] public partial class Flaky<T> where T : System.IO.Stream;")]
    [InlineData("public interface IBox<T> where T : struct, Enum; [GenerateTestDouble(typeof(IBox<>))] public partial class Flaky<T> where T : unmanaged, Enum;")]
    [InlineData("public interface IBox<T> where T : notnull; [GenerateTestDouble(typeof(IBox<>))] public partial class Flaky<T>;")]
    [InlineData("public class Base { protected Base(int size = 1, params int[] more) { } } [GenerateTestDouble(typeof(IClock))] public partial class Flaky : Base;")]
    [InlineData("public class Base { private protected Base() { } } [GenerateTestDouble(typeof(IClock))] public partial class Flaky : Base;")]
    [InlineData("public class Base { public Base(int size) { } } [GenerateTestDouble(typeof(IClock))] public partial class Flaky : Base { public Flaky(MockBehavior b, bool r) : base(1) { } public Flaky(IClock b, bool r) : base(1) { } public Flaky(Func<IClock> b, bool r) : base(1) { } public Flaky(DoubleOptions o, Func<IClock>? b) : base(1) { } }")]
    [InlineData("[GenerateTestDouble] public interface INotAClass;")]
    [InlineData("[GenerateTestDouble(typeof(string))] public class OfNoInterface;")]
    public async Task Class_ThatFits_IsNotReported(string source)
        => await Verify.Diagnostics<DoubleMustBePartialClass>(Clock + source);

    [Theory]
    [InlineData("[[|GenerateTestDouble(typeof(IClock))|]] public class Flaky;", "'Flaky' cannot become the double of 'IClock': it is not partial")]
    [InlineData("public partial class Outer { private interface IOwn; [[|GenerateTestDouble(typeof(IOwn))|]] internal partial class Flaky; }", "'Flaky' cannot become the double of 'Outer.IOwn': IOwn, or what its members use, can be named only inside of Outer, and the class is more accessible; make it private")]
    [InlineData("public class Outer { [[|GenerateTestDouble(typeof(IClock))|]] partial class Flaky; }", "'Flaky' cannot become the double of 'IClock': the type around it, Outer, is not partial")]
    [InlineData("[[|GenerateTestDouble(typeof(IClock))|]] public static partial class Flaky;", "'Flaky' cannot become the double of 'IClock': it is static, and a double is an object")]
    [InlineData("[[|GenerateTestDouble(typeof(IClock))|]] public partial record Flaky;", "'Flaky' cannot become the double of 'IClock': it is a record; make it a class")]
    [InlineData("[[|GenerateTestDouble(typeof(IClock))|]] file partial class Flaky;", "'Flaky' cannot become the double of 'IClock': it is file-local, and its other part is in a generated file")]
    [InlineData("[[|GenerateTestDouble(typeof(IClock))|]] partial class Flaky(int extra) { public int Extra => extra; }", "'Flaky' cannot become the double of 'IClock': it has a primary constructor; declare the constructor in its body")]
    [InlineData("[[|GenerateTestDouble(typeof(IStore<>))|]] public partial class Flaky;", "'Flaky' cannot become the double of 'IStore<T>': it lacks the type parameters of IStore: T")]
    [InlineData("[[|GenerateTestDouble(typeof(ISecret))|]] public partial class Flaky;", "'Flaky' cannot become the double of 'ISecret': it is public and ISecret, or what its members use, is not; make it internal")]
    [InlineData("public class Base(int size) { public int Size => size; } [[|GenerateTestDouble(typeof(IClock))|]] public partial class {|CS7036:Flaky|} : Base;", "'Flaky' cannot become the double of 'IClock': its base class Base has no accessible constructor without parameters, which the generated constructors call; give it one")]
    public async Task Class_ThatDoesNotFit_IsReported(string source, string message)
        => await Verify.Diagnostics<DoubleMustBePartialClass>(Clock + source, message);

    [Theory]
    [InlineData("where T : class", "", "class")]
    [InlineData("where T : struct", "", "struct")]
    [InlineData("where T : struct", "where U : class", "struct")]
    [InlineData("where T : unmanaged", "where U : struct", "unmanaged")]
    [InlineData("where T : new()", "where U : class", "new()")]
    [InlineData("where T : IDisposable", "", "IDisposable")]
    [InlineData("where T : System.IO.Stream", "where U : IDisposable", "Stream")]
    [InlineData("where T : IComparable<T>", "where U : IComparable<string>", "IComparable<U>")]
    public async Task TypeParameter_LacksAConstraint_IsReported(string wanted, string given, string missing)
        => await Verify.Diagnostics<DoubleMustBePartialClass>(
            $"public interface IBox<T> {wanted}; [[|GenerateTestDouble(typeof(IBox<>))|]] public partial class Flaky<U> {given};",
            $"'Flaky' cannot become the double of 'IBox<U>': its type parameter U lacks the constraint '{missing}' of IBox's T");

    [Fact]
    public async Task TypeParameter_AllowsRefStructs_IsReported()
        => await Verify.Diagnostics<DoubleMustBePartialClass>(
            "public interface IBox<T> where T : allows ref struct; [[|GenerateTestDouble(typeof(IBox<>))|]] public partial class Flaky<T> where T : allows ref struct;",
            "'Flaky' cannot become the double of 'IBox<T>': its type parameter T allows ref structs, which cannot be recorded");

    [Fact]
    public async Task Class_InGenericNest_IsReportedWithoutFailing()
        => await Verify.Diagnostics<DoubleMustBePartialClass>(
            "public class Outer<T> { public interface IInner; } [[|GenerateTestDouble(typeof(Outer<>.IInner))|]] public partial class Flaky;",
            "'Flaky' cannot become the double of 'Outer<T>.IInner': it lacks the type parameters of IInner: T");

    [Theory]
    [InlineData("public partial class Outer<T> { private interface IInner; [GenerateTestDouble(typeof(Outer<>.IInner))] private partial class Flaky; }")]
    [InlineData("public class Outer<T> { public interface IInner<U>; } [GenerateTestDouble(typeof(Outer<>.IInner<>))] public partial class Flaky<A, B>;")]
    public async Task Class_WithTheTypeParametersOfTheNest_IsNotReported(string code)
        => await Verify.Diagnostics<DoubleMustBePartialClass>(code);

    [Fact]
    public async Task Class_WithoutTheConstraintsOfTheNest_IsReported()
        => await Verify.Diagnostics<DoubleMustBePartialClass>(
            "public class Outer<T> where T : class { public interface IInner<U> where U : IEquatable<T>; } [[|GenerateTestDouble(typeof(Outer<>.IInner<>))|]] public partial class Flaky<A, B> where A : class;",
            "'Flaky' cannot become the double of 'Outer<A>.IInner<B>': its type parameter B lacks the constraint 'IEquatable<A>' of IInner's U");

    [Fact]
    public async Task Class_BesideTheGenericBaseOfItsNest_IsReported()
        => await Verify.Diagnostics<DoubleMustBePartialClass>(
            "public class Base<T> { protected interface IInner; } public partial class Outer<T> : Base<T> { [[|GenerateTestDouble(typeof(Base<>.IInner))|]] private partial class Flaky; }",
            "'Flaky' cannot become the double of 'Base<T>.IInner': it lacks the type parameters of IInner: T");

    [Fact]
    public async Task Fix_Class_BecomesPartial()
        => await Verify.Fix<DoubleMustBePartialClass, DoubleMustBePartialClassFixer>(
            """
            public interface IClock;

            /// <summary>A clock that stops.</summary>
            [[|GenerateTestDouble(typeof(IClock))|]]
            internal sealed class FlakyClock
            {
            }
            """,
            """
            public interface IClock;

            /// <summary>A clock that stops.</summary>
            [GenerateTestDouble(typeof(IClock))]
            internal sealed partial class FlakyClock
            {
            }
            """);

    [Fact]
    public async Task Fix_NestedClassWithoutModifiers_TypesAroundBecomePartialToo()
        => await Verify.Fix<DoubleMustBePartialClass, DoubleMustBePartialClassFixer>(
            """
            public interface IClock;

            // The tests' own.
            struct Outer
            {
                partial class Middle
                {
                    [[|GenerateTestDouble(typeof(IClock))|]]
                    // It stops.
                    class FlakyClock;
                }
            }
            """,
            """
            public interface IClock;

            // The tests' own.
            partial struct Outer
            {
                partial class Middle
                {
                    [GenerateTestDouble(typeof(IClock))]
                    // It stops.
                    partial class FlakyClock;
                }
            }
            """);

    [Theory]
    [InlineData("[[|GenerateTestDouble(typeof(IClock))|]] public static class Flaky;")]
    [InlineData("[[|GenerateTestDouble(typeof(IClock))|]] public record Flaky;")]
    [InlineData("[[|GenerateTestDouble(typeof(IClock))|]] file partial class Flaky;")]
    public async Task Fix_PartialWouldNotHelp_IsNotOffered(string source)
        => await Verify.NoFix<DoubleMustBePartialClass, DoubleMustBePartialClassFixer>(Clock + source);
}
