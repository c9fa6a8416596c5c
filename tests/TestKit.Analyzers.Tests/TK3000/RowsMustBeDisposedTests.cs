using System.Linq;
using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Analyzers.TK3000;
using TestKit.CodeFixes.TK3000;
using Xunit;

namespace TestKit.Analyzers.Tests.TK3000;

/// <summary>Which shapes of code are reported is for the corpora to say; here are the words, and what is not looked at.</summary>
public sealed class RowsMustBeDisposedTests
{
    [Theory]
    [InlineData("var rows = [|command.ExecuteReader()|];\nif (!rows.Read()) return 1;\nrows.Dispose(); return 2;", "when returning at line 2")]
    [InlineData("var rows = [|command.ExecuteReader()|];\nif (rows.Read()) { rows.Dispose(); }\nelse { rows.Read(); throw new TimeoutException(); } return 2;", "when throwing at line 3")]
    [InlineData("var rows = [|command.ExecuteReader()|];\nrows.Read();\nrows = command.ExecuteReader(); rows.Dispose(); return 2;", "when 'rows' gets another value at line 3")]
    [InlineData("\n[|command.ExecuteReader()|].Read(); return 2;", "after line 2, where nothing keeps them")]
    [InlineData("for (var i = 0; i < 3; i++) {\nvar rows = [|command.ExecuteReader()|];\nrows.Read(); }\nreturn 2;", "when their variable goes out of scope after line 3")]
    public async Task Rows_LeftOnAPath_MessageNamesThePath(string body, string path)
        => await Verify.Diagnostics<RowsMustBeDisposed>($"class C {{ int Run(System.Data.Common.DbCommand command) {{ {body} }} }}", $"The rows that 'ExecuteReader' opens are not disposed {path}");

    [Fact]
    public async Task Rows_LeftAtTheEnd_MessageNamesTheEnd()
        => await Verify.Diagnostics<RowsMustBeDisposed>(
            """
            class C
            {
                void Run(Func<System.Data.IDataReader> open)
                {
                    var rows = [|open()|];
                    rows.Read();
                }
            }
            """,
            "The rows that 'open' opens are not disposed when the method ends at line 7");

    [Fact]
    public async Task Rows_LeftOnSeveralPaths_AreReportedOnceWithTheFirst()
        => await Verify.Diagnostics<RowsMustBeDisposed>(
            """
            class C
            {
                void Run(System.Data.IDbCommand command)
                {
                    var rows = [|command.ExecuteReader()|];
                    if (rows.Read())
                        return;
                    if (rows.NextResult())
                        throw new TimeoutException();
                }
            }
            """,
            "The rows that 'ExecuteReader' opens are not disposed when returning at line 7");

    [Theory]
    [InlineData("class Reader { public bool Read() => true; } class C { void Run(Func<Reader> open) { open().Read(); } }")]
    [InlineData("class C { void Run(Func<System.IO.StringReader> open) { open().Read(); } }")]
    public async Task ReadersThatAreNoRows_AreNotReported(string source)
        => await Verify.Diagnostics<RowsMustBeDisposed>(source);

    [Fact]
    public async Task RowsOfADerivedType_AreReported()
        => await Verify.Diagnostics<RowsMustBeDisposed>("abstract class Rows : System.Data.Common.DbDataReader; class C { void Run(Func<Rows> open) { var rows = [|open()|]; rows.Read(); } }");

    [Fact]
    public async Task BodyWithTooManyPaths_IsNotJudged()
    {
        var conditions = string.Concat(Enumerable.Range(0, 14).Select(i => $"if (b[{i}] == f{i}) f{i} = !f{i}; if (f{i}) rows.Read();"));
        var flags = string.Join(", ", Enumerable.Range(0, 14).Select(i => $"bool f{i}"));
        await Verify.Diagnostics<RowsMustBeDisposed>($"class C {{ void Run(System.Data.IDbCommand command, bool[] b, {flags}) {{ var rows = command.ExecuteReader(); {conditions} }} }}");
    }

    [Fact]
    public async Task Fix_AsynchronousVariable_IsDeclaredWithAwaitUsing()
        => await Verify.Fix<RowsMustBeDisposed, RowsMustBeDisposedFixer>(
            """
            using System.Data.Common;

            class C
            {
                async Task<int> Run(DbCommand command)
                {
                    // The first row only.
                    var rows = await [|command.ExecuteReaderAsync()|].ConfigureAwait(false);
                    return await rows.ReadAsync() ? rows.GetInt32(0) : 0;
                }
            }
            """,
            """
            using System.Data.Common;

            class C
            {
                async Task<int> Run(DbCommand command)
                {
                    // The first row only.
                    await using var rows = await command.ExecuteReaderAsync().ConfigureAwait(false);
                    return await rows.ReadAsync() ? rows.GetInt32(0) : 0;
                }
            }
            """,
            "Declare it with 'await using'");

    [Fact]
    public async Task Fix_SynchronousVariable_IsDeclaredWithUsing()
        => await Verify.Fix<RowsMustBeDisposed, RowsMustBeDisposedFixer>(
            "class C { void Run(System.Data.IDbCommand command) { var rows = [|command.ExecuteReader()|]; rows.Read(); } }",
            "class C { void Run(System.Data.IDbCommand command) { using var rows = command.ExecuteReader(); rows.Read(); } }",
            "Declare it with 'using'");

    [Fact]
    public async Task Fix_VariableWithStatementsAfterIt_IsDisposedInFinally()
        => await Verify.Fix<RowsMustBeDisposed, RowsMustBeDisposedFixer>(
            """
            using System.Data.Common;

            class C
            {
                int Run(DbCommand command)
                {
                    var rows = [|command.ExecuteReader()|];

                    // One row is enough.
                    if (rows.Read())
                    {
                        return rows.GetInt32(0);
                    }

                    return -1;
                }
            }
            """,
            """
            using System.Data.Common;

            class C
            {
                int Run(DbCommand command)
                {
                    var rows = command.ExecuteReader();
                    try
                    {

                        // One row is enough.
                        if (rows.Read())
                        {
                            return rows.GetInt32(0);
                        }

                        return -1;
                    }
                    finally
                    {
                        rows.Dispose();
                    }
                }
            }
            """,
            "Dispose it in 'finally'");

    [Theory]
    [InlineData("var rows = [|command.ExecuteReader()|]; if (rows.Read()) return rows; return null;")]
    [InlineData("var rows = [|command.ExecuteReader()|]; rows.Read(); rows = command.ExecuteReader(); rows.Dispose(); return null;")]
    [InlineData("[|command.ExecuteReader()|].Read(); return null;")]
    public async Task Fix_UsingWouldNotBeRight_IsNotOffered(string body)
        => await Verify.NoFix<RowsMustBeDisposed, RowsMustBeDisposedFixer>($"class C {{ object? Run(System.Data.IDbCommand command) {{ {body} }} }}");
}
