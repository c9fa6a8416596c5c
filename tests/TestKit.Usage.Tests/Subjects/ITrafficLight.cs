namespace TestKit.Usage.Tests.Subjects;

[GenerateTestDouble]
public interface ITrafficLight
{
    [RecordsTransition]
    void Switch(int crossing, Light from, Light to);
}
