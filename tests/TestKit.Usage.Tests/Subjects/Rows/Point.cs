namespace TestKit.Usage.Tests.Subjects;

public readonly record struct Point(int X, int Y);
