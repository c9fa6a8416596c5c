namespace TestKit.Usage.Tests.Subjects.Values;

public sealed class Owned
{
    public string? Name { get; set; }

    public IClerk? Clerk { get; set; }
}
