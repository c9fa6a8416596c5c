using System.Collections.Generic;

namespace TestKit.Corpus.Tests;

/// <summary>What became of the public interfaces of one assembly.</summary>
internal sealed record AssemblyReport(string Assembly, int Interfaces, int Doubled, IReadOnlyDictionary<string, string> Refused, IReadOnlyList<string> Failures);
