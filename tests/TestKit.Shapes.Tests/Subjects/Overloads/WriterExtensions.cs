namespace TestKit.Shapes.Tests.Subjects.Overloads;

/// <summary>Extension members of C# 14 that are in scope wherever the doubles are used.</summary>
public static class WriterExtensions
{
    extension(IWriter writer)
    {
        public string Kind => writer.Write((object)"x");

        public void Reset() => writer.Write([1]);
    }
}
