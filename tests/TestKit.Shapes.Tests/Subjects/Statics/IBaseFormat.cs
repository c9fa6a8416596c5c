namespace TestKit.Shapes.Tests.Subjects.Statics;

public interface IBaseFormat
{
    static virtual string Kind => "base";

    static virtual int Rank(string text) => text.Length;
}
