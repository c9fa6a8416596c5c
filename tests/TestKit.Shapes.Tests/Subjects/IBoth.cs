namespace TestKit.Shapes.Tests.Subjects;

[GenerateTestDouble]
public interface IBoth : ILeft, IRight;
