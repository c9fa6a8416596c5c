namespace TestKit.Shapes.Tests.Subjects;

public sealed class Counter : ICounter
{
    public int Total { get; private set; }

    public void operator +=(int amount) => Total += amount;

    public void operator ++() => Total++;
}
