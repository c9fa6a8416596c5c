namespace TestKit.Injection;

/// <summary>
/// Runs tests with what a chain of providers makes: what a test takes as parameters is made by the nearest earlier provider of exactly that type, and only what is needed is made. What was made is disposed in reverse
/// order after the test, also when it failed, was skipped or cancelled.
/// </summary>
public static partial class TestRun;
