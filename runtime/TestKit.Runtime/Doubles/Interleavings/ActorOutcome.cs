using System;

namespace TestKit;

/// <summary>How an actor ended.</summary>
/// <param name="Name">The actor's name.</param>
/// <param name="Exception">What it threw; null if it succeeded.</param>
public sealed record ActorOutcome(string Name, Exception? Exception);
