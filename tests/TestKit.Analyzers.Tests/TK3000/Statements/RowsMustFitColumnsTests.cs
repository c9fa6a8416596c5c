using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Analyzers.TK3000.Statements;
using TestKit.Data;
using Xunit;

namespace TestKit.Analyzers.Tests.TK3000.Statements;

public sealed class RowsMustFitColumnsTests
{
    [Theory]
    [InlineData("RowSet.Create(\"id\").[|AddRow|](1, 2);")]
    [InlineData("var rows = RowSet.Create(\"id\", \"name\"); rows.[|AddRow|](1);")]
    [InlineData("RowSet.Create(Column.Of<int>(\"id\")).AddRow([|\"one\"|]);")]
    [InlineData("RowSet.Create(Column.Of<int>(\"id\")).AddRow(new object?[] { [|null|] });")]
    [InlineData("RowSet.Create(\"id\", \"name\").AddRows(3, i => [|[i]|]);")]
    public async Task Row_ThatDoesNotFit_IsReported(string statements)
        => await Verify.Diagnostics<RowsMustFitColumns>(SqlTest.With(statements));

    [Theory]
    [InlineData("RowSet.Create(\"id\").AddRow(1).AddRow(null);")]
    [InlineData("RowSet.Create(Column.Of<long>(\"id\")).AddRow(1);")]
    [InlineData("RowSet.Create(Column.Of<int>(\"id\")).AddRow(connection.GetSchema());")]
    [InlineData("System.Action act = () => { }; Throws(() => RowSet.Create(\"id\").AddRow(1, 2)); static void Throws(Func<object> act) { }")]
    public async Task Row_ThatMayFit_IsNotReported(string statements)
        => await Verify.Diagnostics<RowsMustFitColumns>(SqlTest.With(statements.Replace("connection.GetSchema()", "(object)connection", StringComparison.Ordinal)));

    [Theory]
    [InlineData("RowSet.Create(\"id\", \"name\").AddRow(1)")]
    [InlineData("RowSet.Create(\"id\").AddRow()")]
    [InlineData("RowSet.Create(\"id\").AddRow(1, \"a\", true)")]
    [InlineData("RowSet.Create(\"id\", \"name\").AddRow(1, \"a\").AddRow(2, 3)")]
    [InlineData("RowSet.Create(\"id\").AddRow(null).AddRow(1.5m).AddRow(\"x\")")]
    [InlineData("RowSet.Create(Column.Of<short>(\"id\")).AddRow(1).AddRow(70000)")]
    [InlineData("RowSet.Create(Column.Of<byte>(\"id\")).AddRow(5L)")]
    [InlineData("RowSet.Create(Column.Of<int>(\"id\")).AddRow(true)")]
    [InlineData("RowSet.Create(Column.Of<DateOnly>(\"day\")).AddRow(1)")]
    [InlineData("RowSet.Create(Column.Of<Guid>(\"id\")).AddRow(\"x\")")]
    [InlineData("RowSet.Create(Column.Of<int[]>(\"ids\")).AddRow(\"x\")")]
    [InlineData("RowSet.Create(Column.Of<string>(\"name\"), Column.Of<bool>(\"active\")).AddRow(\"a\", null)")]
    [InlineData("RowSet.Create(Column.Of<string>(\"name\").Key()).AddRow([null])")]
    [InlineData("RowSet.Create(Column.Of<int>(\"id\")).AddRow(DBNull.Value)")]
    public async Task Sentence_WhileTyping_IsThatOfTheRun(string rows)
    {
        var project = TestProject.Of($"using TestKit.Data; public static class App {{ public static object Make() => {rows}; }}");
        var compilation = project.Compile(project.Parse(""));
        var reported = Assert.Single(await Findings.Of(compilation, new RowsMustFitColumns())).GetMessage(CultureInfo.InvariantCulture);

        using var image = new MemoryStream();
        Assert.True(compilation.Emit(image).Success);
        image.Position = 0;
        var make = new AssemblyLoadContext(null).LoadFromStream(image).GetType("App")!.GetMethod("Make")!;
        var thrown = Assert.IsType<InvalidRowSetException>(Assert.Throws<TargetInvocationException>(() => make.Invoke(null, null)).InnerException);

        Assert.StartsWith(reported, thrown.Message.Replace("\n", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
