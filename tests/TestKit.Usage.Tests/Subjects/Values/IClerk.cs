namespace TestKit.Usage.Tests.Subjects.Values;

[GenerateTestDouble]
public interface IClerk
{
    string Name { get; }
}
