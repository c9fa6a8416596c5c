using System.ComponentModel;

namespace TestKit.Generated;

/// <summary>A double that can have a reference implementation. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IBacked
{
    /// <summary>What of the reference implementation answers for a member, as an answer or as a delegate; null without a reference implementation.</summary>
    /// <param name="member">The member's number.</param>
    object? Backing(int member);
}
