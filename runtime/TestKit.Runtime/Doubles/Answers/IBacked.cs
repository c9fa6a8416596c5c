using System.ComponentModel;

namespace TestKit.Generated;

/// <summary>A double that can have a reference implementation. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IBacked
{
    /// <summary>What of its reference implementation, which it has, answers for a member: an answer or a delegate; null for a number that it has not given.</summary>
    /// <param name="member">The member's number.</param>
    object? Backing(int member);
}
