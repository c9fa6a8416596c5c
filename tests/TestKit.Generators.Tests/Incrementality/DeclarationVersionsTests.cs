using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TestKit.Generators.Reading.Declarations;
using TestKit.Generators.Tests.Harness;
using Xunit;

namespace TestKit.Generators.Tests.Incrementality;

/// <summary>When what was read of other files may be kept.</summary>
public sealed class DeclarationVersionsTests
{
    private const string Source = """
        #region All
        namespace Demo;
        public enum Kind { First = 1 }
        [Obsolete("old")]
        public class Order
        {
            private const int Limit = 3;
            private static readonly int Start = Limit + 1;
            public int Total { get { return 5; } set { } }
            public int Half => Total / 2;
            public Order() : this(1) { }
            public Order(int total = 7) { Total = total; }
            public int Twice(int x) { return x + x; /* twice */ }
            public void Print()
            {
                Console.WriteLine("Total");
            }
            public string? Name(string? id) => id;
        }
        #endregion
        """;

    [Theory]
    [InlineData("x + x;", "2 * x;")]
    [InlineData("return x + x;", "var y = x; return y +")]
    [InlineData("Total / 2", "Total / 4")]
    [InlineData("return 5;", "return Start;")]
    [InlineData("/* twice */", "// twice\n")]
    [InlineData("Total = total;", "Total = total; int Local() => 5; Func<int> f = () => Local();")]
    [InlineData("    public int Half", "    // the half\n\n    public   int Half")]
    [InlineData("Limit + 1", "Limit + 2")]
    public void Edit_InBodiesAndComments_DeclaresTheSame(string before, string after) => AssertSame(true, before, after);

    [Theory]
    [InlineData("First = 1", "First = 2")]
    [InlineData("\"old\"", "\"older\"")]
    [InlineData("Limit + 1", "Limit + 2, Second = 5")]
    [InlineData("const int Limit = 3", "const int Limit = 4")]
    [InlineData("this(1)", "this(2)")]
    [InlineData("total = 7", "total = 8")]
    [InlineData("const int Limit = 3", "const int Limit = 3 3")]
    [InlineData("const int Limit = 3", "const int 3 Limit = 3")]
    [InlineData("int Twice", "long Twice")]
    [InlineData("int Twice(int x) {", "int Twice(int y) {")]
    [InlineData("public int Twice", "internal int Twice")]
    [InlineData("public class", "public partial class")]
    [InlineData("public class Order", "public class Order : IDisposable")]
    [InlineData("string? Name", "string Name")]
    [InlineData("set { }", "")]
    [InlineData("set { }", "set;")]
    [InlineData("{ get { return 5; } set { } }", "{ get; set; }")]
    [InlineData("Total / 2;", "5; public int More => 6;")]
    [InlineData("namespace Demo;", "namespace Demo2;")]
    [InlineData("using System.Threading;", "")]
    [InlineData("using System.Threading;", "using Task = System.Int32;")]
    [InlineData("    public string? Name", "#nullable disable\n    public string? Name")]
    [InlineData("return 5;", "return field;")]
    [InlineData("Total / 2", "field")]
    [InlineData("Console.WriteLine(\"Total\");\n", "Console.WriteLine(\"Total\");\n#nullable disable\n")]
    [InlineData("#region All", "#if MISSING")]
    public void Edit_OfDeclarations_DeclaresOthers(string before, string after) => AssertSame(false, before, after);

    [Fact]
    public void Project_IsMadeInAnotherWay_DeclaresOthers()
    {
        var project = GeneratorRun.Of(Source).In(GeneratorRun.CSharp14).Compile();
        CSharpCompilation[] others =
        [
            project.WithAssemblyName("Other"),
            project.WithOptions(project.Options.WithNullableContextOptions(NullableContextOptions.Disable)),
            project.WithReferences(project.References.Skip(1)),
            project.AddSyntaxTrees(CSharpSyntaxTree.ParseText("", GeneratorRun.Of().In(GeneratorRun.CSharp14).ParseOptions)),
            project.RemoveSyntaxTrees(project.SyntaxTrees[0]),
            project.ReplaceSyntaxTree(project.SyntaxTrees[0], project.SyntaxTrees[0].WithFilePath("Moved.cs")),
            GeneratorRun.Of(Source).Compile(),
        ];

        Assert.All(others, other => Assert.False(Same(project, other)));
        Assert.True(Same(project, project.Clone()));
    }

    [Theory]
    [InlineData("x + x;", "2 * x;", true)]
    [InlineData("int Twice", "long Twice", false)]
    public void Edit_OfAReferencedProject_IsSeenThrough(string before, string after, bool same)
        => Assert.Equal(same, Same(Referring(Source), Referring(Source.Replace(before, after))));

    [Theory]
    [InlineData("class A { const int X = 1", "class A { const int X = 1 /*")]
    [InlineData("class A { const string X = \"1\"; }", "class A { const string X = \"1\" \"1\"; }")]
    public void Edit_BreaksWhatAConstantIsMadeOf_DeclaresOthers(string before, string after) => Assert.False(Same(Project(before), Project(after)));

    [Fact]
    public void Edit_OfASumOfThousandsOfConstants_DeclaresOthers()
    {
        var source = $"class Long {{ const int Sum = {string.Concat(Enumerable.Repeat("1 + ", 5000))}1; }}";
        var project = Project(source);
        var reparsed = project.ReplaceSyntaxTree(project.SyntaxTrees[^1], Project(source + " ").SyntaxTrees[^1]);
        var same = true;

        var thread = new Thread(() => same = Same(project, reparsed), maxStackSize: 512 * 1024);
        thread.Start();
        thread.Join();

        Assert.False(same);
    }

    [Fact]
    public void Edit_IsTakenBack_DeclaresWhatWasDeclaredBefore()
    {
        var versions = new DeclarationVersions();
        var (first, second) = (Project(Source), Project(Source.Replace("int Twice", "long Twice")));
        var version = versions.Of(first);

        Assert.NotSame(version, versions.Of(second));
        Assert.Same(version, versions.Of(first));
        Assert.Same(versions.Of(second), versions.Of(second));
    }

    private static void AssertSame(bool same, string before, string after)
    {
        var text = GeneratorRun.Usings + Source;
        Assert.Contains(before, text);
        Assert.Equal(same, Same(Project(text), Project(text.Replace(before, after))));
    }

    private static bool Same(Compilation before, Compilation after)
    {
        var versions = new DeclarationVersions();
        return versions.Of(before) == versions.Of(after);
    }

    private static CSharpCompilation Project(string text)
    {
        var run = GeneratorRun.Of().In(GeneratorRun.CSharp14);
        return run.Compile().AddSyntaxTrees(CSharpSyntaxTree.ParseText(text, run.ParseOptions, "Order.cs"));
    }

    private static CSharpCompilation Referring(string library)
        => GeneratorRun.Of("class Consumer;").Compile().AddReferences(Project(library).ToMetadataReference());
}
