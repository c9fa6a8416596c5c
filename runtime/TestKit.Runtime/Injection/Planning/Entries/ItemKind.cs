namespace TestKit.Injection.Planning;

/// <summary>What an item of a chain does.</summary>
internal enum ItemKind
{
    /// <summary>Makes its outputs of its inputs.</summary>
    Provide,

    /// <summary>Is its output.</summary>
    Value,

    /// <summary>Gives nothing and runs if it can.</summary>
    Do,

    /// <summary>Runs what comes after it.</summary>
    Around,

    /// <summary>Makes its output with items of its own.</summary>
    Extra,
}
