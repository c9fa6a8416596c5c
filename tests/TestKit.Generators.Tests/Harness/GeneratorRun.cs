using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace TestKit.Generators.Tests.Harness;

/// <summary>One run of a generator over a few sources, held to everything that every run must keep.</summary>
internal sealed record GeneratorRun
{
    /// <summary>C# 14 is called Preview by the compiler that the generator is built against.</summary>
    public const LanguageVersion CSharp14 = LanguageVersion.Preview;

    public const string Usings = """
        using System;
        using System.Collections;
        using System.Collections.Generic;
        using System.Threading;
        using System.Threading.Tasks;
        using TestKit;

        """;

    private GeneratorRun(IReadOnlyList<string> sources) => Sources = sources;

    private IReadOnlyList<string> Sources { get; }

    private LanguageVersion Version { get; init; } = LanguageVersion.CSharp12;

    private NullableContextOptions Nullability { get; init; } = NullableContextOptions.Enable;

    private IIncrementalGenerator Generator { get; init; } = new DoubleGenerator();

    private IReadOnlyList<string> Steps { get; init; } = [.. StepNames()];

    private string Head { get; init; } = "";

    private bool AllowsUnsafe { get; init; } = true;

    private bool SourcesMayBeBroken { get; init; }

    private bool OutputMayBeBroken { get; init; }

    private IReadOnlyList<MetadataReference> References { get; init; } = FrameworkReferences.All;

    public CSharpParseOptions ParseOptions => new(Version, DocumentationMode.Diagnose);

    public static GeneratorRun Of(params string[] sources) => new(sources);

    public GeneratorRun In(LanguageVersion version) => this with { Version = version };

    public GeneratorRun WithoutUnsafe() => this with { AllowsUnsafe = false };

    public GeneratorRun WithoutNullable() => this with { Nullability = NullableContextOptions.Disable };

    /// <summary>The sources are being typed: what they say may be wrong, what is generated may not.</summary>
    public GeneratorRun WhileTyping() => this with { SourcesMayBeBroken = true };

    /// <summary>The sources are so broken that what is generated may be too, as long as nothing is thrown.</summary>
    public GeneratorRun WithoutCompiling() => this with { OutputMayBeBroken = true };

    /// <summary>With a reference to a project of its own, in which no generator runs.</summary>
    public GeneratorRun Referencing(string project, params string[] sources) => Referencing([], project, sources);

    /// <summary>The same under aliases.</summary>
    public GeneratorRun Referencing(string[] aliases, string project, params string[] sources)
    {
        using var image = new MemoryStream();
        var emitted = (Of(sources) with { References = References }).Compile(project).Emit(image);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        return this with { References = [.. References, MetadataReference.CreateFromImage(image.ToArray()).WithAliases(aliases)] };
    }

    /// <summary>With aliases of references, which stand before everything else of each source.</summary>
    public GeneratorRun Naming(params string[] aliases) => this with { Head = string.Concat(aliases.Select(alias => $"extern alias {alias};\n")) };

    public GeneratorRun With(IIncrementalGenerator generator, params string[] steps) => this with { Generator = generator, Steps = steps };

    /// <summary>Generates twice and compiles; fails unless everything holds.</summary>
    public GeneratorResult Generate()
    {
        var compilation = Compile();
        var driver = Driver().RunGenerators(compilation);
        var first = driver.GetRunResult().Results.Single();
        Assert.Null(first.Exception);
        RoslynObjects.AssertNone(first, Steps);

        var edited = compilation.Clone().AddSyntaxTrees(Parse("// an edit elsewhere\n", "Elsewhere.cs"));
        driver = driver.RunGenerators(edited);
        Cached.AssertAll(driver.GetRunResult().Results.Single(), Steps);

        var result = new GeneratorResult(compilation, first);
        if (!OutputMayBeBroken)
        {
            result.AssertCompiles(SourcesMayBeBroken);
        }

        return result;
    }

    public CSharpCompilation Compile(string name = "Consumer")
        => CSharpCompilation.Create(
            name,
            Sources.Select((source, i) => Parse(source, $"Source{i}.cs")),
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: AllowsUnsafe, nullableContextOptions: Nullability, warningLevel: 9999));

    /// <param name="tracking">Whether steps can be looked at; the compiler's driver can lose outputs when it keeps track of steps of changing numbers.</param>
    public GeneratorDriver Driver(bool tracking = true)
        => CSharpGeneratorDriver.Create(
            [Generator.AsSourceGenerator()],
            parseOptions: ParseOptions,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: tracking));

    public SyntaxTree Parse(string source, string path) => CSharpSyntaxTree.ParseText(Head + Usings + source, ParseOptions, path, Encoding.UTF8);

    private static IEnumerable<string> StepNames()
        => typeof(TrackingNames).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);
}
