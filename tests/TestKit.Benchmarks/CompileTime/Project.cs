using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TestKit.Benchmarks.CompileTime;

/// <summary>Compilations in memory.</summary>
internal static class Project
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp12);
    private static readonly CSharpCompilationOptions Options =
        new(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable);

    public static readonly Lazy<MetadataReference[]> Platform = new(() => References("System", "netstandard", "mscorlib", "TestKit.Runtime", "TestKit.Annotations"));

    public static CSharpCompilation Of(IEnumerable<string> sources) => Of(sources, Platform.Value);

    public static CSharpCompilation Of(IEnumerable<string> sources, IEnumerable<MetadataReference> references)
        => CSharpCompilation.Create("Orders", sources.Select(Parse), references, Options);

    public static SyntaxTree Parse(string source) => CSharpSyntaxTree.ParseText(source, Parsing);

    public static GeneratorDriver Driver(IIncrementalGenerator generator)
        => CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()],
            parseOptions: Parsing,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: false));

    /// <summary>Emits the assembly; what does not compile must not be measured.</summary>
    public static byte[] Emit(Compilation compilation)
    {
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        return result.Success
            ? assembly.ToArray()
            : throw new InvalidOperationException(string.Join("\n", result.Diagnostics.Where(each => each.Severity == DiagnosticSeverity.Error).Take(5)));
    }

    /// <summary>What this process itself runs on, by the beginnings of the assemblies' names.</summary>
    public static MetadataReference[] References(params string[] names)
        => [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Array.Exists(names, name => Path.GetFileName(path).StartsWith(name, StringComparison.OrdinalIgnoreCase)))
            .Select(path => MetadataReference.CreateFromFile(path))];
}
