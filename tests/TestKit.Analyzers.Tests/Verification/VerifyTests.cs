using System;
using System.Threading.Tasks;
using TestKit.Analyzers.TK1000;
using TestKit.CodeFixes.TK1000;
using Xunit;
using Xunit.Sdk;

namespace TestKit.Analyzers.Tests.Verification;

/// <summary>A verifier that cannot fail proves nothing.</summary>
public sealed class VerifyTests
{
    [Fact]
    public async Task Diagnostics_ReportAsMarked_Passes()
        => await Verify.Diagnostics<TypeMustBeDoubleable>("[[|GenerateTestDouble|]] public static class Clock;", "'Clock' cannot be doubled: it is static, so there are no objects of it; extract an interface, and let the code under test take that; if it is to become a double itself, name the type that it doubles");

    [Fact]
    public async Task Diagnostics_MarkWithoutReport_SaysWhatIsMissing()
        => await Fails(
            () => Verify.Diagnostics<TypeMustBeDoubleable>("[[|GenerateTestDouble|]]\npublic interface IClock;"),
            "Expected, but did not come: TK1001 in file 0, line 1, on `GenerateTestDouble`");

    [Fact]
    public async Task Diagnostics_ReportWithoutMark_SaysWhatCame()
        => await Fails(
            () => Verify.Diagnostics<TypeMustBeDoubleable>("\n[GenerateTestDouble] public class Clock;"),
            "Came, but was not expected: TK1001 in file 0, line 2, on `GenerateTestDouble`: 'Clock' cannot be doubled");

    [Fact]
    public async Task Diagnostics_ReportAtAnotherPlace_SaysBoth()
        => await Fails(
            () => Verify.Diagnostics<TypeMustBeDoubleable>("[GenerateTestDouble] public class [|Clock|];"),
            "Expected, but did not come: TK1001 in file 0, line 1, on `Clock`",
            "Came, but was not expected: TK1001 in file 0, line 1, on `GenerateTestDouble`");

    [Fact]
    public async Task Diagnostics_ReportOfAnotherRule_SaysBoth()
        => await Fails(
            () => Verify.Diagnostics<TypeMustBeDoubleable>("[{|TK1002:GenerateTestDouble|}] public class Clock;"),
            "Expected, but did not come: TK1002",
            "Came, but was not expected: TK1001");

    [Fact]
    public async Task Diagnostics_SourceThatDoesNotCompile_SaysSo()
        => await Fails(
            () => Verify.Diagnostics<TypeMustBeDoubleable>("public interface IClock { Missing Now { get; } }"),
            "Came, but was not expected: CS0246 in file 0, line 1, on `Missing`");

    [Fact]
    public async Task Diagnostics_MarkedCompilerError_Passes()
        => await Verify.Diagnostics<TypeMustBeDoubleable>("public interface IClock { {|CS0246:Missing|} Now { get; } }");

    [Fact]
    public async Task Diagnostics_OtherMessage_SaysWhichCame()
        => await Fails(
            () => Verify.Diagnostics<TypeMustBeDoubleable>("[[|GenerateTestDouble|]] public class Clock;", "something else"),
            "Expected the messages:\nsomething else\nbut these came:\n'Clock' cannot be doubled");

    [Fact]
    public async Task Diagnostics_RuleThatThrows_Fails()
        => await Fails(() => Verify.Diagnostics<ThrowingRule>("public interface IClock;"), "AD0001", "a mistake in a rule");

    [Theory]
    [InlineData("class [|C { }")]
    [InlineData("class C|] { }")]
    [InlineData("class [|C|} { }")]
    public void Parse_UnbalancedMarks_Throws(string source)
        => Assert.Throws<FormatException>(() => MarkedSource.Parse(source, "TK1001", 0));

    [Fact]
    public async Task Fix_OtherResult_Fails()
        => await Assert.ThrowsAsync<EqualException>(() => Verify.Fix<DoubleMustBePartialClass, DoubleMustBePartialClassFixer>(
            "public interface IClock; [[|GenerateTestDouble(typeof(IClock))|]] public class Clock;",
            "public interface IClock; [GenerateTestDouble(typeof(IClock))] public partial  class Clock;"));

    [Fact]
    public async Task Fix_NoneOffered_Fails()
        => await Fails(
            () => Verify.Fix<DoubleMustBePartialClass, DoubleMustBePartialClassFixer>(
                "public interface IClock; [[|GenerateTestDouble(typeof(IClock))|]] public static class Clock;",
                "public interface IClock; [GenerateTestDouble(typeof(IClock))] public static class Clock;"),
            "Expected one fix, but 0 came");

    [Fact]
    public async Task NoFix_OneOffered_Fails()
        => await Fails(
            () => Verify.NoFix<DoubleMustBePartialClass, DoubleMustBePartialClassFixer>("public interface IClock; [[|GenerateTestDouble(typeof(IClock))|]] public class Clock;"),
            "Expected no fix, but this came: Make it partial");

    private static async Task Fails(Func<Task> verification, params string[] parts)
    {
        var failure = await Assert.ThrowsAnyAsync<XunitException>(verification);
        Assert.All(parts, part => Assert.Contains(part, failure.Message, StringComparison.Ordinal));
    }
}
