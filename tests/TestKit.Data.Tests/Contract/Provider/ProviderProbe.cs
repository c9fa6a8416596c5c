using System;
using System.Data.Common;

namespace TestKit.Data.Tests.Contract;

/// <summary>One thing done with a closed connection of its own.</summary>
internal sealed record ProviderProbe(string Name, Func<DbConnection, object?> Ask);
