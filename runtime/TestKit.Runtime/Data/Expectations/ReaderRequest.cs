using System;
using System.Data;

namespace TestKit.Data;

/// <summary>How a reader is asked for.</summary>
/// <param name="Behavior">What the command said.</param>
/// <param name="Closed">Called once, when the reader is closed or disposed.</param>
internal sealed record ReaderRequest(CommandBehavior Behavior = CommandBehavior.Default, Action? Closed = null);
