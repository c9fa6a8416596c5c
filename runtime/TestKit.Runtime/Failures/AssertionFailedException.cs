using System;

namespace TestKit;

/// <summary>An assertion on a double did not hold. The message says what was expected, what came nearest, and what happened.</summary>
public sealed partial class AssertionFailedException : Exception, IAssertionException
{
    private AssertionFailedException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
