using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using TestKit.Data;
using TestKit.Usage.Tests.Subjects;
using Xunit;

namespace TestKit.Usage.Tests.Sql;

public sealed class TenantTests
{
    private readonly TenantMap<MockDatabase> _tenants = new(() => new MockDatabase(DatabaseVendor.PostgreSql));

    [Fact]
    [Trait("Case", "J01")]
    public void ForTenant_Again_GivesTheSameDouble()
    {
        Assert.Same(_tenants.ForTenant("acme"), _tenants.ForTenant("acme"));
        Assert.Equal(DatabaseVendor.PostgreSql, _tenants["acme"].Object.Vendor);
    }

    [Fact]
    [Trait("Case", "J02")]
    public async Task Resolver_AmbientTenant_GetsItsOwnExpectationsAcrossAwait()
    {
        _tenants.ForTenant("acme").ExpectQuery("SELECT").WillReturnScalar(1);
        _tenants.ForTenant("globex").ExpectQuery("SELECT").WillReturnScalar(2);
        var getDb = _tenants.AsResolver<IDatabase>(currentTenant: () => TenantContext.Current);

        var answers = await Task.WhenAll(new[] { "acme", "globex" }.Select(async tenant =>
        {
            using (TenantContext.Use(tenant))
            {
                await Task.Yield();
                var db = await getDb(default);
                return await db.ScalarAsync<int>("SELECT 1", []);
            }
        }));

        Assert.Equal([1, 2], answers);
        Assert.Null(TenantContext.Current);
        _tenants["acme"].AssertQueryExecuted("SELECT 1");
        Assert.Equal(["acme", "globex"], _tenants.Resolutions.Select(resolution => resolution.Id!).Order());
    }

    [Fact]
    [Trait("Case", "J03")]
    [Trait("Case", "J04")]
    public void ForTenant_AnotherVendor_NamesTenantAndBothVendors()
    {
        Assert.Equal(DatabaseVendor.Oracle, _tenants.ForTenant("globex", DatabaseVendor.Oracle).Object.Vendor);

        var e = Assert.Throws<UnresolvedDatabaseException>(() => _tenants.ForTenant("globex", DatabaseVendor.MySql));

        Assert.Equal("The database of the tenant \"globex\" is Oracle already and cannot become MySql. Ask for the vendor when the tenant is named first.", e.Message);
        Assert.Same(_tenants.ForTenant("globex"), _tenants.ForTenant("globex", DatabaseVendor.Oracle));
    }

    [Fact]
    public void Factory_OfAVendor_GetsTheMapsOrTheTenantsOwn()
    {
        var tenants = new TenantMap<MockDatabase>(vendor => new MockDatabase(vendor), DatabaseVendor.SqlServer);

        Assert.Equal(DatabaseVendor.SqlServer, tenants.ForTenant("a").Object.Vendor);
        Assert.Equal(DatabaseVendor.MySql, tenants.ForTenant("b", DatabaseVendor.MySql).Object.Vendor);
    }

    [Fact]
    [Trait("Case", "J06")]
    public async Task Resolver_UnknownTenant_FailsAlsoWithADefaultUnlessAsked()
    {
        var fallback = new MockDatabase();
        _tenants.SetDefault(fallback).ForTenant("globex");
        _tenants.ForTenant("acme");

        var e = await Assert.ThrowsAsync<UnresolvedDatabaseException>(async () => await _tenants.AsResolver<IDatabase>(() => "initech")(default));

        Assert.Equal("The tenant \"initech\" has no database. Known: acme, globex. Make it one with ForTenant(\"initech\").", e.Message);
        Assert.Same(fallback, await _tenants.AsResolver<IDatabase>(() => "initech", unknownGetsDefault: true)(default));
    }

    [Fact]
    [Trait("Case", "J07")]
    public async Task Resolver_NoTenant_GivesTheDefaultOrFails()
    {
        var getDb = _tenants.AsResolver<IDatabase>(() => null);

        var e = await Assert.ThrowsAsync<UnresolvedDatabaseException>(async () => await getDb(default));
        Assert.Equal("There is no tenant, and no default database. Set one with SetDefault.", e.Message);

        var fallback = new MockDatabase();
        _tenants.SetDefault(fallback);
        Assert.Same(fallback, await getDb(default));
    }

    [Fact]
    [Trait("Case", "J09")]
    [Trait("Case", "J10")]
    public void Ids_AreSortedAndFindMakesNone()
    {
        _tenants.ForTenant("b");
        _tenants.ForTenant("B");
        _tenants.ForTenant("a");

        Assert.Null(_tenants.Find("c"));
        Assert.Equal(["B", "a", "b"], _tenants.Ids);
    }

    [Fact]
    [Trait("Case", "J11")]
    public async Task Reset_EarlierResolver_SeesIt()
    {
        _tenants.ForTenant("acme");
        var getDb = _tenants.AsResolver<IDatabase>(() => "acme");
        await getDb(default);

        _tenants.Reset();

        var e = await Assert.ThrowsAsync<UnresolvedDatabaseException>(async () => await getDb(default));
        Assert.StartsWith("The tenant \"acme\" has no database. No tenant has one yet.", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_OfDataSources_AreResolvedAsThem()
    {
        var names = new NamedMap<FakeDbDataSource>(() => new FakeDbDataSource());
        var main = names.ForName("main");
        names.SetDefault(names.ForName("spare"));
        var named = names.AsNamedResolver<FakeDbDataSource>();

        Assert.Same(main, await named("main", default));
        Assert.Same(names["spare"], await names.AsResolver<FakeDbDataSource>()(default));
        await Assert.ThrowsAsync<OperationCanceledException>(async () => await named("main", new CancellationToken(true)));
    }
}
