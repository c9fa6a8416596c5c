using System;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Emission;
using TestKit.Generators.Emission.Values;
using TestKit.Generators.Model;
using TestKit.Generators.Model.Values;

namespace TestKit.Generators;

/// <summary>Adds the files of doubles to the compilation; a double that fails costs no other.</summary>
internal static class DoubleOutput
{
    public static void Add(SourceProductionContext output, ProjectModel project) => output.AddSource(ValuesEmitter.HintName, ValuesEmitter.Emit(project));

    public static void Add(SourceProductionContext output, DoublePlan plan)
    {
        var failure = plan.Result.Failure;
        if (plan is { IsLeftOut: false, Result.Refusal: { } refusal })
        {
            output.AddSource(refusal.HintName, RefusalEmitter.Emit(refusal));
        }

        if (plan is { IsLeftOut: false, Result.Double: { } model })
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
