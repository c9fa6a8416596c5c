using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Xunit;

namespace TestKit.Generators.Tests.Harness;

/// <summary>Whether a run that had nothing new to see did nothing.</summary>
internal static class Cached
{
    /// <summary>Fails unless every output of every step was taken from the run before.</summary>
    public static void AssertAll(GeneratorRunResult run, IEnumerable<string> steps)
    {
        var outputs = steps.SelectMany(step => Outputs(run, step)).Concat(SourceOutputs(run));
        Assert.All(outputs, output => Assert.True(
            output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged,
            $"Step {output.Step} ran again ({output.Reason}) though nothing that it reads has changed: {output.Value}"));
    }

    /// <summary>How many sources were printed anew.</summary>
    public static int Printed(GeneratorRunResult run)
        => SourceOutputs(run).Count(output => output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));

    /// <summary>How many sources were taken from the run before.</summary>
    public static int Kept(GeneratorRunResult run) => SourceOutputs(run).Count(output => output.Reason == IncrementalStepRunReason.Cached);

    private static IEnumerable<(string Step, object Value, IncrementalStepRunReason Reason)> Outputs(GeneratorRunResult run, string step)
        => run.TrackedSteps.TryGetValue(step, out var runs) ? runs.SelectMany(each => each.Outputs.Select(output => (step, output.Value, output.Reason))) : [];

    private static IEnumerable<(string Step, object Value, IncrementalStepRunReason Reason)> SourceOutputs(GeneratorRunResult run)
        => run.TrackedOutputSteps.Values.SelectMany(runs => runs).SelectMany(each => each.Outputs.Select(output => ("SourceOutput", output.Value, output.Reason)));
}
