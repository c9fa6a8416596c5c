using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TestKit.Benchmarks.CompileTime;

/// <summary>Finds the same interfaces and adds the same code, ready-made: what of a run is the compiler's own.</summary>
internal sealed class FloorGenerator(IReadOnlyDictionary<string, SourceText> generated) : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
        => context.RegisterSourceOutput(
            context.SyntaxProvider.ForAttributeWithMetadataName(typeof(GenerateTestDoubleAttribute).FullName!, static (_, _) => true, static (found, _) => found.TargetSymbol.Name),
            (output, name) => output.AddSource(name, generated[name]));
}
