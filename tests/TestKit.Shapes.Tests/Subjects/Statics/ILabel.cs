namespace TestKit.Shapes.Tests.Subjects.Statics;

[GenerateTestDouble]
public interface ILabel<TSelf>
    where TSelf : ILabel<TSelf>
{
    static virtual string Text => "label";

    static virtual string Quoted() => $"'{TSelf.Text}'";
}
