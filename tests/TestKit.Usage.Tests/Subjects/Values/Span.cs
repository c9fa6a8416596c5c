using System.Collections.Generic;

namespace TestKit.Usage.Tests.Subjects.Values;

public record struct Span(int From, int To)
{
    public List<string>? Names { get; init; }
}
