namespace TestKit;

/// <summary>Set-ups whose outcome is computed from the typed arguments of the call. For methods of up to eight parameters; longer ones take the delegate type that the generator makes for them.</summary>
public static partial class LambdaSetups;
