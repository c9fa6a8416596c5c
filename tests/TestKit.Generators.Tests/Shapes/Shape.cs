namespace TestKit.Generators.Tests.Shapes;

/// <summary>Interfaces of one difficulty; what is needed beside them comes along.</summary>
/// <param name="Name">The difficulty.</param>
/// <param name="Source">Declarations in a namespace of their own.</param>
/// <param name="Hidden">Warnings that its double cannot avoid and keeps from the user.</param>
public sealed record Shape(string Name, string Source, params string[] Hidden)
{
    public override string ToString() => Name;
}
