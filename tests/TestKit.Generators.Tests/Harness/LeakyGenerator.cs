using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace TestKit.Generators.Tests.Harness;

/// <summary>Does what a generator must not: hands on an object of the compiler, or a model that is never equal.</summary>
internal sealed class LeakyGenerator(LeakyGenerator.Leak leak) : IIncrementalGenerator
{
    public const string Step = "Leaky";

    public enum Leak
    {
        Nothing,
        SymbolInArray,
        SyntaxInTuple,
        Location,
        Compilation,
        NeverEqual,
        BrokenCode,
    }

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var models = context.SyntaxProvider.ForAttributeWithMetadataName("TestKit.GenerateTestDoubleAttribute", static (_, _) => true, Read).WithTrackingName(Step);
        context.RegisterSourceOutput(models, (output, model) => output.AddSource("made.g.cs", leak == Leak.BrokenCode ? "class Made { int x = \"\"; }" : "// " + model.Name));
    }

    private Model Read(GeneratorAttributeSyntaxContext context, System.Threading.CancellationToken cancellation)
        => new(context.TargetSymbol.Name, leak switch
        {
            Leak.SymbolInArray => new Kept(new List<object?> { null, context.TargetSymbol }.ToArray()),
            Leak.SyntaxInTuple => new Kept((1, context.TargetNode)),
            Leak.Location => new Kept(context.TargetNode.GetLocation()),
            Leak.Compilation => new Kept(context.SemanticModel.Compilation),
            Leak.NeverEqual => new int[1],
            _ => "harmless",
        });

    private sealed record Model(string Name, object Value);

    /// <summary>Equal to every other, so that only what it holds is wrong.</summary>
    private sealed class Kept(object value)
    {
        public object Value { get; } = value;

        public override bool Equals(object? obj) => obj is Kept;

        public override int GetHashCode() => 0;
    }
}
