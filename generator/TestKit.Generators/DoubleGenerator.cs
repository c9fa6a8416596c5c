using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Model;
using TestKit.Generators.Model.Values;
using TestKit.Generators.Reading;
using TestKit.Generators.Reading.Declarations;
using TestKit.Generators.Reading.Requests;
using TestKit.Generators.Reading.Sql;

namespace TestKit.Generators;

/// <summary>Makes a test double for every interface that asks for one.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class DoubleGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var versions = new DeclarationVersions();
        var doubles = new ReadOnce<EquatableArray<DoubleResult>>(versions, static results => results.Any(HangsOnAll));
        var references = new ReadOnce<EquatableArray<DoubleResult>>(versions, static _ => true);
        var requests = new ReadOnce<DoubleResult>(versions, HangsOnAll);
        var declared = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                KnownNames.GenerateTestDouble,
                static (_, _) => true,
                (found, cancellation) => doubles.Get(found.TargetNode, found.SemanticModel.Compilation, () => Read(found, cancellation)))
            .SelectMany(static (each, _) => each)
            .WithTrackingName(TrackingNames.Read);
        var names = declared.Select(static (result, _) => DeclaredDouble.Of(result)).Collect()
            .Select(static (all, _) => all.ToEquatableArray())
            .WithTrackingName(TrackingNames.Names);
        var referenced = context.CompilationProvider
            .Select((compilation, cancellation) => references.Get(references, compilation, () => ReadReferenced(requests, compilation, cancellation)))
            .SelectMany(static (each, _) => each)
            .WithTrackingName(TrackingNames.Referenced);
        var rows = declared.Collect().Combine(referenced.Collect()).Select(static (all, _) => all.Left.Concat(all.Right).SelectMany(result => result.Rows).ToEquatableArray());
        var plans = declared.Combine(names).Select(static (pair, _) => DoublePlan.Declared(pair.Left with { Rows = default }, pair.Right)).WithTrackingName(TrackingNames.Emit);
        var clashes = declared.Collect().SelectMany(static (all, _) => DoubleClashes.In(all)).Combine(names).Select(static (pair, _) => DoublePlan.Resolved(pair.Left, pair.Right));
        var values = declared.Collect().Combine(referenced.Collect())
            .SelectMany(static (pair, _) => ProjectModel.Of(pair.Left.Concat(pair.Right)))
            .WithTrackingName(TrackingNames.Values);
        context.RegisterSourceOutput(values, static (output, all) => DoubleOutput.Add(output, all));
        context.RegisterSourceOutput(plans, static (output, plan) => DoubleOutput.Add(output, plan));
        context.RegisterSourceOutput(clashes, static (output, plan) => DoubleOutput.Add(output, plan));
        RowShapes.Register(context, rows, versions);
        context.RegisterSourceOutput(referenced.Combine(names).Select(static (pair, _) => DoublePlan.Referenced(pair.Left, pair.Right)), static (output, plan) => DoubleOutput.Add(output, plan));
    }

    private static EquatableArray<DoubleResult> Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
        => DoubleRequest.From(context.TargetSymbol, context.Attributes)
            .Where(request => !ExistingDoubles.HasDoubleOf(request, context.SemanticModel.Compilation))
            .Select(request => Read(request, context.SemanticModel.Compilation.Assembly, cancellation))
            .ToEquatableArray();

    private static EquatableArray<DoubleResult> ReadReferenced(ReadOnce<DoubleResult> requests, Compilation compilation, CancellationToken cancellation)
        => ReferencedInterfaces.In(compilation, cancellation)
            .Where(wanted => wanted.TakenName is null)
            .Select(wanted => requests.Get(wanted.Request, compilation, () => Read(wanted.Request, compilation.Assembly, cancellation)))
            .ToEquatableArray();

    /// <summary>Doubles of transactions are looked for in the whole project; and where there is no double, what takes its name may be anywhere.</summary>
    private static bool HangsOnAll(DoubleResult result) => result.Double is not { Sql: null };

    internal static DoubleResult Read(DoubleRequest request, IAssemblySymbol assembly, CancellationToken cancellation)
    {
        try
        {
            var model = DoubleReader.Read(request, assembly, cancellation);
            return new(model, model is null ? RefusalReader.Read(request, assembly) : null) { Rows = model?.Sql is not null && request.Type is INamedTypeSymbol type ? SqlDoubleReader.Rows(type, assembly) : default };
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new(Failure: new(request.Type?.ToDisplayString() ?? "a type", $"{e.GetType().Name}: {e.Message}"));
        }
    }
}
