namespace TestKit.Usage.Tests.Subjects;

[GenerateTestDouble]
public interface INotebook
{
    int Execute(string sql, IMark mark);

    IMark BeginMark();
}
