namespace TestKit.Shapes.Tests.Subjects;

[GenerateTestDouble]
public interface ICounter
{
    int Total { get; }

    void operator +=(int amount);

    void operator ++();
}
