using System;

namespace TestKit.Benchmarks.Rows;

/// <summary>A row as an object.</summary>
public sealed class Item
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public decimal Price { get; set; }

    public DateTime Created_at { get; set; }

    public bool Active { get; set; }
}
