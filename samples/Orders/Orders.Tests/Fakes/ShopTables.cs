using System;
using System.Collections.Generic;
using System.Threading;

namespace Orders.Tests.Fakes;

/// <summary>What a fake database holds: the changes in their order, each with the transaction that made it. Those of a transaction that was not committed are seen by itself only.</summary>
internal sealed class ShopTables
{
    private readonly Lock _lock = new();
    private readonly List<(ShopView Made, Func<ShopRows, long> Change)> _changes = [];

    /// <summary>The database outside of transactions.</summary>
    public ShopView Committed => field ??= new(this, () => true);

    /// <summary>What one transaction sees.</summary>
    /// <param name="isCommitted">Whether it was committed by now.</param>
    public ShopView Within(Func<bool> isCommitted) => new(this, isCommitted);

    internal ShopRows SeenBy(ShopView view)
    {
        lock (_lock)
        {
            var rows = new ShopRows();
            foreach (var (made, change) in _changes)
            {
                if (made == view || made.IsCommitted())
                {
                    change(rows);
                }
            }

            return rows;
        }
    }

    /// <summary>Makes a change; one that breaks a constraint leaves nothing behind.</summary>
    internal long Change(ShopView view, Func<ShopRows, long> change)
    {
        lock (_lock)
        {
            var affected = change(SeenBy(view));
            _changes.Add((view, change));
            return affected;
        }
    }
}
