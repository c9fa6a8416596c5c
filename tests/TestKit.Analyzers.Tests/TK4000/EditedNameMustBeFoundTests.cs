using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Analyzers.TK4000;
using Xunit;

namespace TestKit.Analyzers.Tests.TK4000;

public sealed class EditedNameMustBeFoundTests
{
    [Theory]
    [InlineData("Chain.Replace(\"x\", Chain.Empty)", "Replace (File0.cs:3) looks for 'x', and nothing in the chain is called so: its names are 'dsn'")]
    [InlineData("Chain.InsertAfter(\"dsm\", Chain.Empty)", "InsertAfter (File0.cs:3) looks for 'dsm', and nothing in the chain is called so: its names are 'dsn'; did you mean 'dsn'?")]
    [InlineData("[Chain.Empty.Value(1).Value(2, name: \"dsn\"), Chain.Remove(\"dsn\")]", "Remove (File0.cs:3) looks for 'dsn', which is at separate places: 'dsn' (File0.cs:3), 'dsn' (File0.cs:3)")]
    public async Task Edit_WhoseNameIsNotThereOnce_IsReported(string edit, string problem)
        => await Verify.Diagnostics<EditedNameMustBeFound>(ChainSource.With($"public static Task T() => TestRun.[|RunAsync|]([Chain.Empty.Value(1, name: \"dsn\"), {edit}], (int i) => {{ }});"), $"The chain cannot run: {problem}");

    [Theory]
    [InlineData("Chain.Replace(\"dsn\", () => 2)")]
    [InlineData("Chain.InsertBefore(\"dsn\", Chain.Empty.Value(2))")]
    [InlineData("Chain.Replace(nameof(T), Chain.Empty), Chain.Empty.Value(3, name: nameof(T))")]
    public async Task Edit_WhoseNameIsThere_IsNotReported(string edit)
        => await Verify.Diagnostics<EditedNameMustBeFound>(ChainSource.With($"public static Task T() => TestRun.RunAsync([Chain.Empty.Value(1, name: \"dsn\"), {edit}], (int i) => {{ }});"));
}
