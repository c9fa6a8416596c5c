using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TestKit.Generators.Tests.Harness;
using TestKit.Generators.Tests.Shapes;

namespace TestKit.Generators.Tests.Fuzzing;

/// <summary>Interfaces of hard shapes, whether they can be doubled or not; each asks for its double.</summary>
internal static partial class FuzzSources
{
    private const string Request = "GenerateTestDouble";

    public static IReadOnlyList<Shape> All { get; } =
    [
        .. File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "interface-shapes.txt"))
            .Split("\n\n")
            .Select(paragraph => paragraph.Trim())
            .Where(paragraph => paragraph.StartsWith("// N", StringComparison.Ordinal))
            .Select(paragraph => new Shape(paragraph[3..(paragraph.IndexOf(']', StringComparison.Ordinal) + 1)], Declaration().Replace(paragraph, "[GenerateTestDouble] $0"))),
    ];

    /// <summary>Doubles asked for on the assembly, and taken back, of types of every kind.</summary>
    public static IReadOnlyList<Shape> OnAssemblies { get; } =
    [
        new("asked for on the assembly", """
            [assembly: GenerateTestDouble(typeof(IDisposable))] [assembly: GenerateTestDouble(typeof(IDictionary<,>), Name = "MockMap", Namespace = "Demo.Maps")] [assembly: GenerateTestDouble(typeof(Func<int, string>))] [assembly: GenerateTestDouble(typeof(EventHandler<>))] [assembly: GenerateTestDouble(typeof(System.IO.Stream))] [assembly: GenerateTestDouble(typeof(Demo.IThing<int>), Backing = typeof(Demo.Thing))] [assembly: ExcludeTestDouble(typeof(IDisposable))]
            namespace Demo { public interface IThing<T> { T Get(int x); } public class Thing : IThing<int> { public int Get(int x) => x; } }
            """),
        new("asked for on partial classes", """
            [GenerateTestDouble(typeof(IComparable<string>))] internal sealed partial class Own { public int Extra; } [GenerateTestDouble(typeof(Func<>))] public partial class OwnFunc<T>; public partial class Nest<T> { [GenerateTestDouble(typeof(System.IO.TextReader))] private partial class Deep; private interface IOwn<U> { T Get(U x, T y); } [GenerateTestDouble(typeof(Nest<>.IOwn<>))] private partial class DeepOwn<V>; }
            """),
    ];

    /// <summary>The same requests, from another file.</summary>
    public static string RequestsOf(string source)
        => string.Concat(CSharpSyntaxTree.ParseText(source, new(GeneratorRun.CSharp14)).GetRoot()
            .DescendantNodes()
            .OfType<TypeDeclarationSyntax>()
            .Where(type => type.AttributeLists.Any(list => list.ToString().Contains(Request, StringComparison.Ordinal)))
            .Select(type => $"[assembly: GenerateTestDouble(typeof(global::{string.Join('.', type.AncestorsAndSelf().Select(NameOf).OfType<string>().Reverse())}))]\n"));

    public static string WithoutRequests(string source) => source.Replace($"[{Request}]", "", StringComparison.Ordinal);

    private static string? NameOf(SyntaxNode node) => node switch
    {
        TypeDeclarationSyntax type => $"{type.Identifier}{(type.TypeParameterList is { } list ? $"<{new string(',', list.Parameters.Count - 1)}>" : "")}",
        BaseNamespaceDeclarationSyntax space => space.Name.ToString(),
        _ => null,
    };

    [GeneratedRegex("(public|internal|private) (unsafe |partial )*interface ")]
    private static partial Regex Declaration();
}
