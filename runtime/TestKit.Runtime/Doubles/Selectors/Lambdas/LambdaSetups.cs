namespace TestKit;

/// <summary>Set-ups whose result is computed from the typed arguments of the call. They are extension methods so that <c>Returns(null)</c> means the value.</summary>
public static partial class LambdaSetups;
