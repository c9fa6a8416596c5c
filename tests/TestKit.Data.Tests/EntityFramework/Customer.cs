using System;
using System.Collections.Generic;

namespace TestKit.Data.Tests.EntityFramework;

internal sealed class Customer
{
    public int Id { get; set; }

    public string? Name { get; set; }

    public bool Active { get; set; }

    public DateOnly? Born { get; set; }

    public List<Purchase> Purchases { get; } = [];
}
