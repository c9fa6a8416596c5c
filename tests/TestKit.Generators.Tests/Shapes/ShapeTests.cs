using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using TestKit.Corpus.Tests.Driving;
using TestKit.Generators.Tests.Harness;
using Xunit;

namespace TestKit.Generators.Tests.Shapes;

public sealed class ShapeTests
{
    /// <summary>No documentation, no new meaning for default values or type parameters: what generated code may keep from the user.</summary>
    private static readonly string[] s_harmless = ["CS0108", "CS0612", "CS0618", "CS0693", "CS1066", "CS1591", "CS8981"];

    private static readonly IReadOnlyList<Shape> s_all = [.. NamingShapes.All, .. MemberShapes.All, .. TypeShapes.All, .. ClassShapes.All, .. AttributeShapes.All, .. InheritanceShapes.All, .. GenericShapes.All, .. ExpertShapes.All, .. ExpertClassShapes.All];

    public static TheoryData<string> Names => [.. s_all.Select(shape => shape.Name)];

    public static TheoryData<string> NewNames => [.. NewLanguageShapes.All.Select(shape => shape.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Shape_InCSharp12_CompilesAsADouble(string name) => AssertDoubled(Run(name, LanguageVersion.CSharp12));

    [Theory]
    [MemberData(nameof(Names))]
    public void Shape_InCSharp13_CompilesAsADouble(string name) => AssertDoubled(Run(name, LanguageVersion.CSharp13));

    [Theory]
    [MemberData(nameof(Names))]
    public void Shape_InCSharp14_CompilesAsADouble(string name) => AssertDoubled(Run(name, GeneratorRun.CSharp14));

    [Theory]
    [MemberData(nameof(NewNames))]
    public void Shape_OfCSharp14_CompilesAsADouble(string name)
        => AssertDoubled(GeneratorRun.Of(NewLanguageShapes.All.Single(shape => shape.Name == name).Source).In(GeneratorRun.CSharp14));

    [Theory]
    [MemberData(nameof(Names))]
    public void Shape_WithoutNullable_CompilesAsADouble(string name) => AssertDoubled(Run(name, LanguageVersion.CSharp12).WithoutNullable());

    [Theory]
    [MemberData(nameof(Names))]
    public void Shape_Called_BehavesAsADouble(string name) => AssertBehaves(Run(name, LanguageVersion.CSharp12));

    [Theory]
    [MemberData(nameof(NewNames))]
    public void Shape_OfCSharp14Called_BehavesAsADouble(string name)
        => AssertBehaves(GeneratorRun.Of(NewLanguageShapes.All.Single(shape => shape.Name == name).Source).In(GeneratorRun.CSharp14));

    [Theory]
    [MemberData(nameof(Names))]
    public void Pragma_OfADouble_HidesNoMistake(string name)
        => Assert.Empty(Run(name, LanguageVersion.CSharp12).Generate().HiddenWarnings().Except(s_harmless).Except(Find(name).Hidden));

    [Fact]
    public void AllShapes_InOneProject_GetInNobodysWay()
    {
        var made = GeneratorRun.Of([.. s_all.Select((shape, i) => $"namespace Shape{i} {{ {shape.Source} }}")]).Generate();

        Assert.True(made.Doubles.Count > s_all.Count);
        Assert.Empty(made.Refusals);
    }

    private static Shape Find(string name) => s_all.Single(shape => shape.Name == name);

    private static GeneratorRun Run(string name, LanguageVersion version) => GeneratorRun.Of(Find(name).Source).In(version);

    private static void AssertBehaves(GeneratorRun run)
    {
        var problems = Drive.Of(run.Generate().Compilation).Problems;
        Assert.True(problems.Count == 0, string.Join("\n", problems));
    }

    private static void AssertDoubled(GeneratorRun run)
    {
        var made = run.Generate();

        Assert.NotEmpty(made.Doubles);
        Assert.Empty(made.Refusals);
        Assert.Empty(made.Reported);
    }
}
