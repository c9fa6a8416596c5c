using System;
using System.ComponentModel;

namespace TestKit.Generated;

/// <summary>What a member does with SQL. For generated code.</summary>
[Flags]
[EditorBrowsable(EditorBrowsableState.Never)]
public enum SqlRole
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Asks for rows or a scalar.</summary>
    Query = 1,

    /// <summary>Changes something.</summary>
    Exec = 2,
}
