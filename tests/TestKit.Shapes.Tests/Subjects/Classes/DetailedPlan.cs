namespace TestKit.Shapes.Tests.Subjects.Classes;

/// <summary>Narrows a result of its base.</summary>
[GenerateTestDouble]
public abstract class DetailedPlan(string name) : Plan(name)
{
    public abstract override string Describe(dynamic what);
}
