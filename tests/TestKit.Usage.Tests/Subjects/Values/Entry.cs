using System.Collections.Generic;

namespace TestKit.Usage.Tests.Subjects.Values;

public record Entry(string Id, IReadOnlyList<string> Tags)
{
    public IReadOnlyDictionary<string, Entry[]>? Children { get; init; }

    public decimal Amount { get; set; }
}
