namespace TestKit.Injection.Tests.Patterns;

public delegate string Namer(int number);
