using System.Linq;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Emission.Rows;
using TestKit.Generators.Model;
using TestKit.Generators.Model.Rows;
using TestKit.Generators.Reading.Declarations;
using TestKit.Generators.Reading.Rows;

namespace TestKit.Generators;

/// <summary>The part of the pipeline for types that become rows: each is said once, whoever asks for it.</summary>
internal static class RowShapes
{
    /// <param name="context">The generator's.</param>
    /// <param name="doubles">The doubles, whose members return objects made of rows.</param>
    /// <param name="versions">Tell what need not be read again.</param>
    public static void Register(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<EquatableArray<RowShapeModel>> doubles, DeclarationVersions versions)
    {
        var calls = new ReadOnce<RowShapeModel?>(versions, static _ => true);
        var requests = new ReadOnce<EquatableArray<RowShapeModel>>(versions, static _ => false);
        var called = context.SyntaxProvider
            .CreateSyntaxProvider(RowShapeCalls.IsCandidate, (found, cancellation) => calls.Get(found.Node, found.SemanticModel.Compilation, () => RowShapeCalls.Read(found, cancellation)))
            .Where(static shape => shape is not null)
            .Select(static (shape, _) => shape!)
            .WithTrackingName(TrackingNames.Rows)
            .Collect();
        var annotated = context.SyntaxProvider
            .ForAttributeWithMetadataName(RowShapeRequests.Attribute, static (_, _) => true, (found, _) => requests.Get(found.TargetNode, found.SemanticModel.Compilation, () => RowShapeRequests.Read(found)))
            .SelectMany(static (each, _) => each)
            .Collect();
        var all = called.Combine(annotated).Combine(doubles)
            .SelectMany(static (all, _) => all.Left.Left.Concat(all.Left.Right).Concat(all.Right).GroupBy(shape => shape.HintName).Select(same => same.First()).ToEquatableArray());
        context.RegisterSourceOutput(all, static (output, shape) => output.AddSource(shape.HintName, RowShapeEmitter.Emit(shape)));
    }
}
