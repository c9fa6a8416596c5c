using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Analyzers.TK3000;
using TestKit.CodeFixes.TK3000;
using Xunit;

namespace TestKit.Analyzers.Tests.TK3000;

public sealed class RowsMustBeDisposedAfterExceptionsTests
{
    [Theory]
    [InlineData("var rows = [|command.ExecuteReader()|];\nrows.Read();\nrows.Dispose();", "when line 2 throws")]
    [InlineData("var rows = [|command.ExecuteReader()|];\ntry { rows.Read(); rows.Dispose(); }\ncatch (TimeoutException) { rows.Dispose(); }", "when line 2 throws")]
    [InlineData("var rows = [|command.ExecuteReader()|];\ntry { rows.Read(); rows.Dispose(); }\ncatch (Exception) { var caught = true; return; }", "when returning at line 3")]
    public async Task Rows_LeftByAnExceptionOnly_AreReportedWithWhatThrows(string body, string path)
        => await Verify.Diagnostics<RowsMustBeDisposedAfterExceptions>(In(body), $"The rows that 'ExecuteReader' opens are not disposed {path}");

    [Theory]
    [InlineData("using var rows = command.ExecuteReader(); rows.Read();")]
    [InlineData("var rows = command.ExecuteReader(); try { rows.Read(); } finally { rows.Dispose(); }")]
    [InlineData("var rows = command.ExecuteReader(); try { rows.Read(); } catch { rows.Dispose(); throw; } rows.Dispose();")]
    [InlineData("var rows = command.ExecuteReader(); rows.Dispose();")]
    public async Task Rows_DisposedAfterExceptionsToo_AreNotReported(string body)
        => await Verify.Diagnostics<RowsMustBeDisposedAfterExceptions>(In(body));

    [Fact]
    public async Task Rows_LeftWithoutAnExceptionToo_AreForTheOtherRule()
        => await Verify.Diagnostics<RowsMustBeDisposedAfterExceptions>(In("var rows = command.ExecuteReader(); rows.Read();"));

    [Fact]
    public async Task Fix_Variable_IsDeclaredWithUsing()
        => await Verify.Fix<RowsMustBeDisposedAfterExceptions, RowsMustBeDisposedAfterExceptionsFixer>(
            In("var rows = [|command.ExecuteReader()|]; rows.Read(); rows.Dispose();"),
            In("using var rows = command.ExecuteReader(); rows.Read(); rows.Dispose();"),
            "Declare it with 'using'");

    private static string In(string body) => $"class C {{ void Run(System.Data.IDbCommand command) {{ {body} }} }}";
}
