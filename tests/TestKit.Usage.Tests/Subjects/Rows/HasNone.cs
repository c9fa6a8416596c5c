namespace TestKit.Usage.Tests.Subjects;

public sealed class HasNone;
