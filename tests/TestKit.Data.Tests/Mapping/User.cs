using System;

namespace TestKit.Data.Tests.Mapping;

/// <summary>A row of users, with properties that Dapper sets.</summary>
internal sealed record User
{
    public int Id { get; init; }

    public string? Name { get; init; }

    public decimal Score { get; init; }

    public bool Active { get; init; }

    public DateOnly? Born { get; init; }

    public DateTime? Seen { get; init; }

    public string[] Tags { get; init; } = [];
}
