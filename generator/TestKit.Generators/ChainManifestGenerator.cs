using System.Linq;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Emission;
using TestKit.Generators.Model;
using TestKit.Generators.Model.Chains;
using TestKit.Generators.Reading.Chains.Descriptions;

namespace TestKit.Generators;

/// <summary>Describes the injection chains of an assembly to the assemblies that refer to it.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ChainManifestGenerator : IIncrementalGenerator
{
    /// <summary>The step of the pipeline, as tests ask for it.</summary>
    internal const string Described = nameof(Described);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var manifest = context.SyntaxProvider
            .CreateSyntaxProvider(ChainDescriber.IsCandidate, ChainDescriber.Describe)
            .Where(static chain => chain is not null)
            .Select(static (chain, _) => chain!)
            .Collect()
            .Select(static (chains, _) => chains.ToEquatableArray())
            .WithTrackingName(Described);
        context.RegisterSourceOutput(manifest, static (output, chains) => Add(output, chains));
    }

    private static void Add(SourceProductionContext output, EquatableArray<DescribedChainModel> chains)
    {
        foreach (var failure in chains.Select(chain => chain.Failure).OfType<FailureModel>())
        {
            output.ReportDiagnostic(Diagnostic.Create(InternalFailure.Rule, Location.None, failure.Type, failure.Message));
        }

        var described = chains.Where(chain => chain.Failure is null).ToList();
        if (described.Count > 0)
        {
            output.AddSource(ManifestEmitter.HintName, ManifestEmitter.Emit(described));
        }
    }
}
