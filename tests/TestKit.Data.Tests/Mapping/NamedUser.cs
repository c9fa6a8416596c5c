namespace TestKit.Data.Tests.Mapping;

/// <summary>Two columns of users, by way of a constructor.</summary>
internal sealed record NamedUser(int Id, string? Name);
