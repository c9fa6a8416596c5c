using System.Collections.Generic;
using System.ComponentModel;

namespace TestKit.Generated;

/// <summary>The matchers of all arguments of one selector. For generated code.</summary>
/// <typeparam name="TArgs">The arguments as a tuple.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ArgumentMatcher<TArgs>
{
    private protected ArgumentMatcher()
    {
    }

    internal abstract bool Matches(in TArgs args);

    /// <summary>How each matcher is shown, in the order of the arguments.</summary>
    internal abstract IReadOnlyList<ArgumentView> Views();

    /// <summary>Which arguments match, in their order.</summary>
    internal abstract IReadOnlyList<bool> MatchEach(in TArgs args);
}
