namespace TestKit.Injection.Planning;

/// <summary>Where the value of an input comes from.</summary>
internal enum SourceKind
{
    /// <summary>An item of the same list.</summary>
    Item,

    /// <summary>What can always be asked for.</summary>
    BuiltIn,

    /// <summary>In an extra: the list that the extra is in.</summary>
    Outer,
}
