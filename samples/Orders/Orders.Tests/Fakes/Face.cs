using System.Collections.Generic;
using Orders.Ado;
using Orders.Sessions;
using Orders.Tests.Chains;
using TestKit;

namespace Orders.Tests.Fakes;

/// <summary>A database double under one of its faces, and the style that talks to it.</summary>
/// <param name="Tables">What it holds.</param>
/// <param name="Database">The double.</param>
/// <param name="Sessions">The style.</param>
internal sealed record Face(ShopTables Tables, ITestDouble Database, IOrderSessions Sessions)
{
    /// <summary>The interface of one's own as a mock, and the three styles on the face of ADO.NET.</summary>
    public static IReadOnlyList<string> Names { get; } = ["mock", .. Styles.All.Keys];

    /// <summary>A double with nothing in its tables.</summary>
    public static Face Of(string name)
    {
        var tables = new ShopTables();
        if (name == "mock")
        {
            var mock = ShopScript.Mock(tables);
            return new(tables, mock, new AdoSessions(_ => new(mock)));
        }

        var source = ShopScript.DataSource(tables);
        return new(tables, source, Styles.All[name](source));
    }

    /// <summary>A double with a customer called ann, and ten apples and pears.</summary>
    public static Face Opened(string name)
    {
        var face = Of(name);
        face.Tables.Committed.Change(rows => rows.AddCustomer(new("ann", "ann@shop", "Ann")) + rows.Restock("apple", 10) + rows.Restock("pear", 10));
        return face;
    }
}
