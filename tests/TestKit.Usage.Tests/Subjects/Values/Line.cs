namespace TestKit.Usage.Tests.Subjects.Values;

public sealed class Line
{
    public int Quantity { get; set; }
}
