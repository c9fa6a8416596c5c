using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace TestKit.Usage.Tests.Subjects.Shop;

/// <summary>Code of an application: it asks for its database at each call, since each tenant has one of its own.</summary>
internal sealed class ShopModule(Func<CancellationToken, ValueTask<IShopDatabase>> getDb)
{
    public async Task<IReadOnlyList<string>> ProductsAsync(CancellationToken ct = default)
    {
        var db = await getDb(ct);
        await using var rows = await db.QueryAsync(ct, "SELECT * FROM products");
        var names = new List<string>();
        while (await rows.ReadAsync(ct))
        {
            names.Add(rows.GetString(1));
        }

        return names;
    }

    /// <summary>Stores an order with its items, all of it or nothing.</summary>
    public async Task CreateWithItemsAsync(int order, IReadOnlyList<string> items, CancellationToken ct = default)
    {
        var db = await getDb(ct);
        await using var tx = await db.BeginAsync(ct);
        try
        {
            await tx.ExecAsync(ct, "INSERT INTO orders (id) VALUES ($1)", order);
            await tx.ExecAsync(ct, "INSERT INTO items (order_id, name) SELECT $1, unnest($2)", order, items);
            await tx.CommitAsync(ct);
        }
        catch
        {
            await tx.RollbackAsync(ct);
            throw;
        }
    }
}
