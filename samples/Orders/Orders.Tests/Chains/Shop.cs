using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Threading;
using Npgsql;
using Orders.Ado;
using Orders.Entities;
using Orders.Mapping;
using Orders.Model;
using Orders.Sessions;
using Orders.Tests.Fakes;
using Provisioning.Tests.Clusters;
using TestKit.Data;
using TestKit.Injection;

namespace Orders.Tests.Chains;

/// <summary>How tests get a shop: on the reference in memory, on each face of the database double, and on PostgreSQL.</summary>
internal static class Shop
{
    public static readonly Chain Memory = Chain.Named("memory").Provide(() => (IOrderStore)new MemoryOrderStore());

    public static readonly Chain Mock = Chain.Named("mock")
        .Provide(() => new ShopTables())
        .Provide((ShopTables tables) => ShopScript.Mock(tables), name: "database")
        .Provide((MockDatabase database) => new NothingLeftOpen(database)).Required()
        .Provide((MockDatabase database) => (IOrderSessions)new AdoSessions(_ => new(database)));

    public static readonly Chain Fake = Chain.Named("fake")
        .Provide(() => new ShopTables())
        .Provide((ShopTables tables) => ShopScript.DataSource(tables), name: "database").As<DbDataSource>()
        .Provide((FakeDbDataSource database) => new NothingLeftOpen(database)).Required();

    public static readonly Chain Postgres = Chain.Named("postgres")
        .Provide(async (PostgresCluster cluster, CancellationToken ct) => await Schemas.CreateAsync(cluster, ct)).As<DbDataSource>();

    public static readonly Chain Ado = Chain.Named("ado").Provide((DbDataSource source) => Styles.Ado(source));

    public static readonly Chain Dapper = Chain.Named("dapper").Provide((DbDataSource source) => Styles.Dapper(source));

    public static readonly Chain EntityFramework = Chain.Named("ef").Provide((DbDataSource source) => Styles.EntityFramework(source));

    public static readonly Chain Retry = Chain.Named("retries").Provide(() => new SerializationRetry(), name: "retry");

    public static readonly Chain Store = Chain.Named("store")
        .Provide((IOrderSessions sessions, SerializationRetry retry) => (IOrderStore)new OrderStore(sessions, retry));

    public static readonly Matrix Databases = Matrix.Of(
        ("memory", Memory),
        ("mock", [Mock, Store]),
        ("fake, ado", [Fake, Ado, Store]),
        ("fake, dapper", [Fake, Dapper, Store]),
        ("fake, ef", [Fake, EntityFramework, Store]),
        ("postgres, ado", [Postgres, Ado, Store]),
        ("postgres, dapper", [Postgres, Dapper, Store]),
        ("postgres, ef", [Postgres, EntityFramework, Store]));

    /// <summary>Two customers, and ten apples and pears. The store comes out as it went in.</summary>
    public static readonly Chain Opened = Chain.Named("opened")
        .Provide(() => new OpeningStock(new Dictionary<string, int> { ["apple"] = 10, ["pear"] = 10 }), name: "opening stock")
        .Provide(async (IOrderStore store, OpeningStock stock, CancellationToken ct) =>
        {
            await store.AddCustomerAsync(new Customer("ann", "ann@shop", "Ann"), ct);
            await store.AddCustomerAsync(new Customer("bob", "bob@shop", "Bob"), ct);
            foreach (var (sku, pieces) in stock.Pieces)
            {
                await store.RestockAsync(sku, pieces, ct);
            }

            return store;
        });

    /// <summary>Everything above, on the server of the test run.</summary>
    public static Chain On(PostgresCluster cluster) => [Chain.Empty.Value(cluster), Retry, Databases, Opened];

    /// <summary>Another opening stock.</summary>
    public static Chain Stock(string sku, int pieces) => Chain.Replace("opening stock", () => new OpeningStock(new Dictionary<string, int> { [sku] = pieces }));
}
