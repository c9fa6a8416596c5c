using System;

namespace TestKit;

/// <summary>What is recorded of a call on request only, since it costs.</summary>
internal sealed record CallDetails(DateTimeOffset? Time, int? ThreadId);
