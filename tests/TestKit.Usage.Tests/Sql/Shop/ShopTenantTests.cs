using System.Threading;
using System.Threading.Tasks;
using TestKit.Data;
using TestKit.Usage.Tests.Subjects.Shop;
using Xunit;

namespace TestKit.Usage.Tests.Sql.Shop;

/// <summary>Every example of a map of tenants that the requirements give, in C#.</summary>
public sealed class ShopTenantTests
{
    private readonly TenantMap<MockShopDatabase> _tenants = new(vendor => new MockShopDatabase(vendor));

    [Fact]
    public async Task EachTenant_GetsItsOwnProducts()
    {
        _tenants.ForTenant("acme").ExpectQuery("SELECT * FROM products").WillReturnRows(RowSet.Create("id", "name").AddRow(1, "Acme Widget"));
        _tenants.ForTenant("globex").ExpectQuery("SELECT * FROM products").WillReturnRows(RowSet.Create("id", "name").AddRow(2, "Globex Gadget"));
        var module = new ShopModule(_tenants.AsResolver<IShopDatabase>(currentTenant: () => TenantContext.Current));

        using (TenantContext.Use("acme"))
        {
            Assert.Equal(["Acme Widget"], await module.ProductsAsync());
        }

        using (TenantContext.Use("globex"))
        {
            Assert.Equal(["Globex Gadget"], await module.ProductsAsync());
        }

        foreach (var id in _tenants.Ids)
        {
            _tenants[id].AssertQueryExecuted("SELECT");
        }
    }

    [Fact]
    public void Vendor_OfTheMapOrOfOneTenant()
    {
        var tenants = new TenantMap<MockShopDatabase>(vendor => new MockShopDatabase(vendor), DatabaseVendor.Oracle);

        Assert.Equal(DatabaseVendor.Oracle, tenants.ForTenant("acme").Object.DatabaseType);
        Assert.Equal(DatabaseVendor.MongoDb, tenants.ForTenant("globex", DatabaseVendor.MongoDb).Object.DatabaseType);
    }

    [Fact]
    public async Task Default_StandsInWhereThereIsNoTenant()
    {
        _tenants.SetDefault(new MockShopDatabase(DatabaseVendor.PostgreSql)
            .ExpectQuery("SELECT * FROM products").WillReturnRows(RowSet.Create("id", "name").AddRow(3, "Anvil")));

        Assert.Equal(["Anvil"], await new ShopModule(_tenants.AsResolver<IShopDatabase>(() => null)).ProductsAsync());
    }

    [Fact]
    public async Task Reset_BetweenTwoTests_LeavesNoTenant()
    {
        _tenants.ForTenant("acme").ExpectQuery("SELECT").WillReturnRows(RowSet.Create("id"));
        var resolve = _tenants.AsResolver<IShopDatabase>(() => "acme");
        Assert.Same(_tenants.Find("acme"), await resolve(CancellationToken.None));

        _tenants.Reset();

        Assert.Empty(_tenants.Ids);
        Assert.Null(_tenants.Find("acme"));
        await Assert.ThrowsAsync<UnresolvedDatabaseException>(async () => await resolve(CancellationToken.None));
    }
}
