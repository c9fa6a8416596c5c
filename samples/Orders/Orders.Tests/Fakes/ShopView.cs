using System;

namespace Orders.Tests.Fakes;

/// <summary>The tables as one transaction, or nobody's transaction, sees them.</summary>
internal sealed class ShopView(ShopTables tables, Func<bool> isCommitted)
{
    public ShopRows Rows => tables.SeenBy(this);

    public bool IsCommitted() => isCommitted();

    public long Change(Func<ShopRows, long> change) => tables.Change(this, change);
}
