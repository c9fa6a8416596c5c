namespace TestKit.Injection;

/// <summary>How long a shared item is kept. Without <see cref="Chain.Shared(Scope)"/> it is made for each test and disposed at its end.</summary>
public enum Scope
{
    /// <summary>For the tests of a class: until its <see cref="SharedScope"/> is disposed.</summary>
    Class = 1,

    /// <summary>For all tests: until <see cref="SharedScope.Session"/> is disposed, at the latest at the end of the process.</summary>
    Session = 2,
}
