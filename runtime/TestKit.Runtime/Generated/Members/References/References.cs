using System;
using System.ComponentModel;

namespace TestKit.Generated;

/// <summary>Members that return references. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class References
{
    /// <summary>What an unconfigured member throws that returns a reference to a ref struct.</summary>
    public static InvalidOperationException None()
        => new("The member returns a reference to a ref struct, which a double cannot keep. Set it up with a delegate that returns a reference: Returns(() => ref …).");
}
