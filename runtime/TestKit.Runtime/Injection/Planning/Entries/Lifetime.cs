namespace TestKit.Injection.Planning;

/// <summary>How long what an item makes is kept; the longer ones are the greater ones.</summary>
internal enum Lifetime
{
    Test,
    Class,
    Session,
}
