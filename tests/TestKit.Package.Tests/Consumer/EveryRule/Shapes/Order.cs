#pragma warning disable // What the project itself writes is not the matter here.
using System.Collections.Generic;

namespace EveryRule.Shapes;

/// <summary>An order.</summary>
public sealed record Order(string Id, OrderState State, IReadOnlyList<string> Lines, string? LastError = null);
