using System;

namespace TestKit.Injection;

/// <summary>Carries the error of a <see cref="Fallible{T}"/> to where the run ends.</summary>
#pragma warning disable CA1064 // Nobody outside sees it.
internal sealed class EndOfChain : Exception
#pragma warning restore CA1064
{
    public EndOfChain(Exception error)
        : base(error.Message, error) => Error = error;

    public Exception Error { get; }
}
