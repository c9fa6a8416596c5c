using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Emission;
using TestKit.Generators.Model;
using TestKit.Generators.Reading;

namespace TestKit.Generators;

/// <summary>Makes a test double for every interface that asks for one.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class DoubleGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var results = context.SyntaxProvider
            .ForAttributeWithMetadataName(KnownNames.GenerateTestDouble, static (_, _) => true, Read)
            .SelectMany(static (each, _) => each)
            .WithTrackingName(TrackingNames.Read);
        var repeated = results
            .Select(static (result, _) => result.Double?.Identity ?? "")
            .Collect()
            .Select(static (all, _) => Repeated(all))
            .WithTrackingName(TrackingNames.Names);
        context.RegisterSourceOutput(results.Combine(repeated).WithTrackingName(TrackingNames.Emit), static (output, pair) => Emit(output, pair.Left, pair.Right));
    }

    private static EquatableArray<DoubleResult> Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
        => DoubleRequest.From(context.TargetSymbol, context.Attributes)
            .Select(request => Read(request, context.SemanticModel.Compilation.Assembly, cancellation))
            .ToEquatableArray();

    private static DoubleResult Read(DoubleRequest request, IAssemblySymbol assembly, CancellationToken cancellation)
    {
        try
        {
            return new(DoubleReader.Read(request, assembly, cancellation), null);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new(null, new(request.Type?.ToDisplayString() ?? "a type", $"{e.GetType().Name}: {e.Message}"));
        }
    }

    /// <summary>Doubles of one name: an analyzer reports them, and none of them is made, since the compiler would take neither.</summary>
    private static EquatableArray<string> Repeated(ImmutableArray<string> identities)
        => identities.Where(identity => identity.Length > 0).GroupBy(identity => identity).Where(group => group.Count() > 1).Select(group => group.Key).ToEquatableArray();

    private static void Emit(SourceProductionContext output, DoubleResult result, EquatableArray<string> repeated)
    {
        var failure = result.Failure;
        if (result.Double is { } model && !repeated.Contains(model.Identity))
        {
            try
            {
                output.AddSource(model.HintName, DoubleEmitter.Emit(model));
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                failure = new(model.Interface, $"{e.GetType().Name}: {e.Message}");
            }
        }

        if (failure is not null)
        {
            output.ReportDiagnostic(Diagnostic.Create(InternalFailure.Rule, Location.None, failure.Type, failure.Message));
        }
    }
}
