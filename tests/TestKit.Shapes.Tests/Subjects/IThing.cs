namespace TestKit.Shapes.Tests.Subjects;

public interface IThing
{
    int Size { get; }

    int Get(int x);

    bool TryGet(string key, out int value);

    int Both() => Get(1) + Size;
}
