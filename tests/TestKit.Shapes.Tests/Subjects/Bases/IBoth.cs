namespace TestKit.Shapes.Tests.Subjects.Bases;

[GenerateTestDouble]
public interface IBoth : ILeft, IRight;
