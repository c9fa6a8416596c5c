namespace TestKit.Injection.Tests.Running;

/// <summary>A second resource.</summary>
public sealed class Second(Journal journal, string name) : Resource(journal, name);
