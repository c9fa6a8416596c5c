using System;

namespace TestKit.Data.Tests.EntityFramework;

internal sealed class Purchase
{
    public long Id { get; set; }

    public int CustomerId { get; set; }

    public decimal Total { get; set; }

    public Guid Reference { get; set; }
}
