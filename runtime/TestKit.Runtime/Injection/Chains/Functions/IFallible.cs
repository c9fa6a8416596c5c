using System;

namespace TestKit.Injection;

/// <summary>What a provider gave that may end the chain instead.</summary>
internal interface IFallible
{
    Exception? Error { get; }

    object? Result { get; }
}
