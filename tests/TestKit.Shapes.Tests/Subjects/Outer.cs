namespace TestKit.Shapes.Tests.Subjects;

internal static partial class Outer
{
    [GenerateTestDouble(typeof(IThing))]
    public sealed partial class Nested;
}
