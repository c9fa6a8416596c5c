using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace TestKit.Analyzers.Tests.Verification;

/// <summary>Files that are compiled together against the framework and this product.</summary>
internal sealed class TestProject
{
    private const string Usings = "global using System; global using System.Threading; global using System.Threading.Tasks;";

    private static readonly ImmutableArray<MetadataReference> Framework =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "mscorlib.dll" or "netstandard.dll"))
            .Select(path => MetadataReference.CreateFromFile(path))];

    private static readonly ImmutableArray<MetadataReference> Product =
        [MetadataReference.CreateFromFile(typeof(GenerateTestDoubleAttribute).Assembly.Location), MetadataReference.CreateFromFile(typeof(MockBehavior).Assembly.Location)];

    /// <summary>The files, with markup.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>Whether the product is referenced.</summary>
    public bool KnowsDoubles { get; init; } = true;

    /// <summary>Whether the doubles are generated that the files ask for.</summary>
    public bool HasDoubles { get; init; }

    /// <summary>The source of another assembly that the files refer to.</summary>
    public string? Library { get; init; }

    /// <summary>The source of an assembly that the other assembly refers to, and the files do not.</summary>
    public string? LibraryOfLibrary { get; init; }

    /// <summary>Whether the generator describes the chains of the other assembly.</summary>
    public bool DescribesLibrary { get; init; }

    /// <summary>The SQL of a migration among the additional files; null for none.</summary>
    public string? Migration { get; init; }

    public static CSharpParseOptions Parsing { get; } = new(LanguageVersion.Latest);

    public static CSharpCompilationOptions Compiling { get; } = new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable);

    public static TestProject WithDoubles(params string[] sources) => new() { Sources = sources, HasDoubles = true };

    public static TestProject Of(params string[] sources) => new() { Sources = sources };

    /// <summary>The project with another file in place of its own.</summary>
    public TestProject With(string source) => new() { Sources = [source], KnowsDoubles = KnowsDoubles, HasDoubles = HasDoubles, Library = Library, LibraryOfLibrary = LibraryOfLibrary, DescribesLibrary = DescribesLibrary, Migration = Migration };

    public string GlobalUsings => KnowsDoubles ? Usings + " global using TestKit;" : Usings;

    public IReadOnlyList<MarkedSource> Parse(string rule) => [.. Sources.Select((source, file) => MarkedSource.Parse(source, rule, file))];

    public static string FileName(int file) => $"File{file}.cs";

    public ImmutableArray<MetadataReference> References()
    {
        var basis = KnowsDoubles ? Framework.AddRange(Product) : Framework;
        if (Library is null)
        {
            return basis;
        }

        var hidden = LibraryOfLibrary is null ? basis : basis.Add(MetadataReference.CreateFromImage(Image(Compile("LibraryOfLibrary", [LibraryOfLibrary, GlobalUsings], basis))));
        return basis.Add(MetadataReference.CreateFromImage(LibraryImage(hidden)));
    }

    /// <summary>The other assembly, to be loaded.</summary>
    public byte[] LibraryImage() => LibraryImage(Framework.AddRange(Product));

    public CSharpCompilation Compile(IEnumerable<MarkedSource> sources)
    {
        var compilation = Compile("Tests", sources.Select(source => source.Text).Append(GlobalUsings), References());
        return HasDoubles ? Verification.Product.Generate(compilation).Compilation : compilation;
    }

    private static CSharpCompilation Compile(string name, IEnumerable<string> sources, IEnumerable<MetadataReference> references)
        => CSharpCompilation.Create(name, sources.Select((text, file) => CSharpSyntaxTree.ParseText(text, Parsing, FileName(file))), references, Compiling);

    private byte[] LibraryImage(IEnumerable<MetadataReference> references)
    {
        var library = Compile("Library", [Library!, GlobalUsings], references);
        return Image(DescribesLibrary ? Verification.Product.Describe(library) : library);
    }

    private static byte[] Image(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, $"{compilation.AssemblyName} does not compile:\n{string.Join("\n", result.Diagnostics)}");
        return image.ToArray();
    }
}
