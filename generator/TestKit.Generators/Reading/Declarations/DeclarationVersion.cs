namespace TestKit.Generators.Reading.Declarations;

/// <summary>What a project declares between two edits that change it.</summary>
/// <param name="number">Later ones have greater ones.</param>
internal sealed class DeclarationVersion(int number)
{
    public int Number { get; } = number;
}
