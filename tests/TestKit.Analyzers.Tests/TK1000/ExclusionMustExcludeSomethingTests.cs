using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Analyzers.TK1000;
using TestKit.CodeFixes.TK1000;
using Xunit;

namespace TestKit.Analyzers.Tests.TK1000;

public sealed class ExclusionMustExcludeSomethingTests
{
    private const string Library = "namespace A; [GenerateTestDouble] public interface IClock; [GenerateTestDouble] public interface IStore<T>; [GenerateTestDouble] internal interface IHidden; public interface IPlain;";

    [Theory]
    [InlineData("[assembly: ExcludeTestDouble(typeof(A.IClock))]")]
    [InlineData("[assembly: ExcludeTestDouble(typeof(A.IStore<>))]")]
    [InlineData("[assembly: ExcludeTestDouble(typeof(A.IPlain), WholeProject = true)]")]
    [InlineData("[assembly: ExcludeTestDouble(typeof({|CS0246:Missing|}))]")]
    public async Task Exclusion_OfAnAnnotatedInterface_IsNotReported(string source)
        => await Verify.Diagnostics<ExclusionMustExcludeSomething>(new TestProject { Sources = [source], Library = Library });

    [Theory]
    [InlineData("typeof(A.IPlain)", "The exclusion of 'IPlain' excludes nothing: it has no [GenerateTestDouble]")]
    [InlineData("typeof(IDisposable), WholeProject = true", "The exclusion of all of System.Private.CoreLib excludes nothing: no interface there that this project can see has [GenerateTestDouble]")]
    [InlineData("typeof(IOwn)", "The exclusion of 'IOwn' excludes nothing: it is declared in this project; take its [GenerateTestDouble] away instead")]
    [InlineData("null!", "The exclusion of null excludes nothing: no type is named")]
    [InlineData("typeof(int[])", "The exclusion of null excludes nothing: no type is named")]
    public async Task Exclusion_OfNothing_IsReported(string arguments, string message)
        => await Verify.Diagnostics<ExclusionMustExcludeSomething>(
            new TestProject { Sources = [$"[assembly: [|ExcludeTestDouble({arguments})|]] [GenerateTestDouble] public interface IOwn;"], Library = Library },
            message);

    [Fact]
    public async Task Fix_Exclusion_IsRemoved()
        => await Verify.Fix<ExclusionMustExcludeSomething, ExclusionMustExcludeSomethingFixer>(
            "[assembly: [|ExcludeTestDouble(typeof(IDisposable))|]]\npublic class Tests;",
            "public class Tests;");
}
