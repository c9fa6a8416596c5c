namespace TestKit.Shapes.Tests.Subjects;

public readonly ref struct Packet(int id)
{
    public int Id { get; } = id;
}
