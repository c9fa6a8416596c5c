using System;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace TestKit.Conventions.Tests;

/// <summary>What users can name changes on purpose only: the accepted surface lies beside this test. Run the tests with TESTKIT_ACCEPT=1 to accept what there is now.</summary>
public class PublicSurfaceTests
{
    public static TheoryData<string, Type> Assemblies => new()
    {
        { "TestKit.Annotations", typeof(GenerateTestDoubleAttribute) },
        { "TestKit.Runtime", typeof(TestDouble) },
    };

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Surface_IsTheAcceptedOne(string assembly, Type type)
    {
        var file = Path.Combine(Repository.Root, "tests", "TestKit.Conventions.Tests", "Surface", $"{assembly}.verified.txt");
        var actual = PublicSurface.Print(type.Assembly);
        if (Environment.GetEnvironmentVariable("TESTKIT_ACCEPT") == "1")
        {
            File.WriteAllText(file, string.Join("\n", actual) + "\n");
        }

        var accepted = File.Exists(file) ? File.ReadAllLines(file) : [];
        var gone = accepted.Except(actual).Select(line => $"- {line}");
        var added = actual.Except(accepted).Select(line => $"+ {line}");
        var changes = gone.Concat(added).ToList();
        Assert.True(changes.Count == 0, $"The public surface of {assembly} changed:\n{string.Join("\n", changes)}\nIs it meant? Run the test with TESTKIT_ACCEPT=1.");
    }

    [Fact]
    public void Print_ShowsTypesAndMembersThatOthersCanName()
    {
        var compilation = CSharpCompilation.Create(
            "sample",
            [CSharpSyntaxTree.ParseText("""
                #nullable enable
                namespace N;
                public abstract class A : System.IDisposable
                {
                    protected A(int x) { }
                    public string? P { get; private set; }
                    public virtual T M<T>(in int a, string b = "c") where T : class => null!;
                    public void Dispose() { }
                    private void Hidden() { }
                    internal event System.Action? AlsoHidden;
                    public enum E { One = 1 }
                }
                internal class B { public void Hidden() { } }
                """)],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            new(OutputKind.DynamicallyLinkedLibrary));
        using var assembly = new MemoryStream();
        Assert.True(compilation.Emit(assembly).Success);

        Assert.Equal(
            [
                "abstract class N.A : System.IDisposable",
                "protected N.A.A(int x)",
                "void N.A.Dispose()",
                "enum N.A.E",
                "N.A.E.One = 1",
                "virtual T N.A.M<T>(in int a, string b = \"c\") where T : class",
                "string? N.A.P { get; }",
            ],
            PublicSurface.Print(MetadataReference.CreateFromImage(assembly.ToArray())));
    }
}
