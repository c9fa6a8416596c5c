using System;

namespace TestKit.Data;

/// <summary>The result whose reaching fails, counted from 0.</summary>
internal sealed record ResultFailure(int Result, Exception Error);
