namespace TestKit.Generators.Tests.Harness;

/// <summary>The double of an interface that has just the members of one test.</summary>
internal static class Thing
{
    public static DoubleText With(string members, string beside = "") => Run(members, beside).Generate()["MockThing"];

    public static GeneratorRun Run(string members, string beside = "")
        => GeneratorRun.Of($"namespace Demo;\n[GenerateTestDouble] public interface IThing {{ {members} }}\n{beside}");
}
