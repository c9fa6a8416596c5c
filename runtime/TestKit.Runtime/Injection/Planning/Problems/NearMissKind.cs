namespace TestKit.Injection.Planning;

/// <summary>How a provider comes near to what is missing.</summary>
internal enum NearMissKind
{
    /// <summary>It gives the type, and is listed too late.</summary>
    Later,

    /// <summary>It gives the type, and steps aside.</summary>
    Fallback,

    /// <summary>What it gives is one, and can be asked for by another type only.</summary>
    Assignable,

    /// <summary>What it gives is called nearly so.</summary>
    Spelling,
}
