using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Model;

namespace TestKit.Generators.Tests.Robustness;

/// <summary>The last step of the generator, given what the steps before would have handed to it.</summary>
internal sealed class PlannedOutput(ImmutableArray<DoublePlan> plans) : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
        => context.RegisterSourceOutput(context.CompilationProvider.SelectMany((_, _) => plans), DoubleOutput.Add);
}
