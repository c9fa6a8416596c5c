using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Linq;
using System.Threading.Tasks;
using Orders.Ado;
using Orders.Entities;
using Orders.Mapping;
using Orders.Sessions;
using Orders.Tenancy;
using Orders.Tests.Fakes;
using TestKit.Data;
using Xunit;

namespace Orders.Tests.Tenancy;

/// <summary>Each tenant has a database, and the store takes the current one's, across every await.</summary>
public sealed class TenantTests
{
    private readonly TenantMap<FakeDbDataSource> _tenants = new(() => ShopScript.DataSource(new ShopTables()));

    public static TheoryData<string> StyleNames => ["ado", "dapper", "ef"];

    [Theory]
    [MemberData(nameof(StyleNames))]
    [Trait("Case", "J02")]
    public async Task Tenants_AtTheSameTime_SeeTheirOwnRowsOnly(string style)
    {
        var store = Store(style);
        _tenants.ForTenant("acme");
        _tenants.ForTenant("globex");

        var available = await Task.WhenAll(RestockAsync(store, "acme", 3), RestockAsync(store, "globex", 5));

        Assert.Equal([3, 5], available);
        _tenants["acme"].AssertExecCount("INSERT INTO stock", 1);
        Assert.Equal(["acme", "globex"], _tenants.Resolutions.Select(each => each.Id!).Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(StyleNames))]
    [Trait("Case", "J06")]
    [Trait("Case", "J09")]
    public async Task Tenant_Unknown_IsRefusedAndGetsNobodysDatabase(string style)
    {
        _tenants.ForTenant("acme");
        _tenants.SetDefault(ShopScript.DataSource(new ShopTables()));

        var e = await Assert.ThrowsAsync<UnresolvedDatabaseException>(() => RestockAsync(Store(style), "initech", 1));

        Assert.Contains("initech", e.Message, StringComparison.Ordinal);
        Assert.Contains("acme", e.Message, StringComparison.Ordinal);
        Assert.Null(_tenants.Find("initech"));
        Assert.Empty(_tenants["acme"].ExecLog);
    }

    [Fact]
    [Trait("Case", "J07")]
    public async Task Tenant_None_GetsTheDefaultOrAnError()
    {
        var store = Store("dapper");
        await Assert.ThrowsAsync<UnresolvedDatabaseException>(() => store.AvailableAsync("apple"));

        _tenants.SetDefault(ShopScript.DataSource(new ShopTables()));

        Assert.Equal(0, await store.AvailableAsync("apple"));
    }

    [Fact]
    [Trait("Case", "J01")]
    [Trait("Case", "J10")]
    [Trait("Case", "J11")]
    public async Task Tenants_Reset_AreSeenByTheStoreThatWasMadeBefore()
    {
        var store = Store("dapper");
        Assert.Same(_tenants.ForTenant("globex"), _tenants.ForTenant("globex"));
        _tenants.ForTenant("acme");
        Assert.Equal(["acme", "globex"], _tenants.Ids);
        Assert.Equal(1, await RestockAsync(store, "acme", 1));

        _tenants.Reset();

        await Assert.ThrowsAsync<UnresolvedDatabaseException>(() => RestockAsync(store, "acme", 1));
    }

    [Fact]
    public async Task Resolver_OfProduction_TakesTheCurrentTenantsDatabaseAndNoOther()
    {
        var (acme, globex) = (Face.Of("mock"), Face.Of("mock"));
        var databases = new TenantDatabases<IDatabase>(new Dictionary<string, IDatabase> { ["acme"] = (MockDatabase)acme.Database, ["globex"] = (MockDatabase)globex.Database });
        var store = new OrderStore(new AdoSessions(databases.ResolveAsync));

        Assert.Equal(4, await RestockAsync(store, "acme", 4));

        Assert.Empty(globex.Tables.Committed.Rows.Stock);
        Assert.Contains("CurrentTenant.Enter", (await Assert.ThrowsAsync<InvalidOperationException>(() => store.AvailableAsync("apple"))).Message, StringComparison.Ordinal);
        var e = await Assert.ThrowsAsync<InvalidOperationException>(() => RestockAsync(store, "initech", 1));
        Assert.Equal("Tenant initech has no database. Those that have one: acme, globex.", e.Message);
    }

    private static async Task<int> RestockAsync(OrderStore store, string tenant, int pieces)
    {
        using var entered = CurrentTenant.Enter(tenant);
        await Task.Yield();
        await store.RestockAsync("apple", pieces);
        return await store.AvailableAsync("apple");
    }

    private OrderStore Store(string style)
    {
        var source = _tenants.AsResolver<DbDataSource>(() => CurrentTenant.Id);
        return new(style switch
        {
            "ado" => new AdoSessions(async ct => new AdoDatabase(await source(ct))),
            "dapper" => new DapperSessions(source),
            _ => new EntitySessions(source),
        });
    }
}
