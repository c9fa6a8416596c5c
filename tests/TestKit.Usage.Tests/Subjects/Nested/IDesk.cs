using TestKit.Usage.Tests.Subjects.Values;

namespace TestKit.Usage.Tests.Subjects.Nested;

[GenerateTestDouble]
public interface IDesk
{
    IClerk Owner { get; }

    string Label { get; }
}
