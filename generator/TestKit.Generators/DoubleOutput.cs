using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Emission;
using TestKit.Generators.Model;

namespace TestKit.Generators;

/// <summary>Adds the files of doubles to the compilation; a double that fails costs no other.</summary>
internal static class DoubleOutput
{
    public static void AddUnlessRepeated(SourceProductionContext output, DoubleResult result, EquatableArray<string> repeated)
    {
        if (result.Double is null || !repeated.Contains(result.Double.Identity))
        {
            Add(output, result);
        }
    }

    /// <summary>What a project asks for itself goes before what a referenced interface asks for.</summary>
    public static void AddUnlessDeclared(SourceProductionContext output, DoubleResult result, EquatableArray<DeclaredDouble> declared)
    {
        if (!declared.Any(each => each.Identity == result.Double?.Identity || each.Interface == result.Double?.Interface))
        {
            Add(output, result);
        }
    }

    private static void Add(SourceProductionContext output, DoubleResult result)
    {
        var failure = result.Failure;
        if (result.Double is { } model)
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
