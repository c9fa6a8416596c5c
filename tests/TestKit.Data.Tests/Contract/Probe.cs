using System;
using System.Data.Common;

namespace TestKit.Data.Tests.Contract;

/// <summary>One question to a reader, by name.</summary>
internal sealed record Probe(string Name, Func<DbDataReader, object?> Ask);
