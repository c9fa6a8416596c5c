using System.ComponentModel;

namespace TestKit.Generated;

/// <summary>A double that can have a reference implementation. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IBacked
{
    /// <summary>
    /// Goes to its reference implementation, which it has, by a member's number. Of a method, it gives what answers, an answer or a delegate; of a property, the value.
    /// The negated number sets the property. An event's number subscribes, the negated one unsubscribes. 0 changes the reference implementation itself. Null for a number that it has not given.
    /// </summary>
    /// <param name="member">The member's number.</param>
    /// <param name="value">The value to set, the handler, or the reference implementation.</param>
    object? Backing(int member, object? value);
}
