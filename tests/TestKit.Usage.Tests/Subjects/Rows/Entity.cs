namespace TestKit.Usage.Tests.Subjects;

public abstract class Entity(int id)
{
    public int Id { get; } = id;
}
