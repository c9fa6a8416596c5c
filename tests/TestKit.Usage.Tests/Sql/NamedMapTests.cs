using System;
using System.Threading;
using System.Threading.Tasks;
using TestKit.Data;
using TestKit.Usage.Tests.Subjects;
using Xunit;

namespace TestKit.Usage.Tests.Sql;

public sealed class NamedMapTests
{
    private readonly NamedMap<MockDatabase> _names = new(vendor => new MockDatabase(vendor));

    [Fact]
    [Trait("Case", "K01")]
    public void ForName_Again_GivesTheSameDouble()
    {
        Assert.Same(_names.ForName("main"), _names.ForName("main"));
        Assert.Equal(DatabaseVendor.PostgreSql, _names["main"].Object.Vendor);
        Assert.Equal(DatabaseVendor.Oracle, _names.ForName("legacy", DatabaseVendor.Oracle).Object.Vendor);
    }

    [Fact]
    [Trait("Case", "K02")]
    public void ForName_AnotherVendor_NamesBothVendors_AndKeepsTheDouble()
    {
        var legacy = _names.ForName("legacy", DatabaseVendor.Oracle);

        Assert.Equal(
            "The database of the name \"legacy\" is Oracle already and cannot become MySql. Ask for the vendor when the name is named first.",
            Assert.Throws<UnresolvedDatabaseException>(() => _names.ForName("legacy", DatabaseVendor.MySql)).Message);
        Assert.Same(legacy, _names["legacy"]);
    }

    [Fact]
    [Trait("Case", "K03")]
    public async Task Resolver_GivesTheDefault_OrSaysHowToSetOne()
    {
        var resolve = _names.AsResolver<IDatabase>();

        Assert.Equal(
            "There is no name, and no default database. Set one with SetDefault.",
            (await Assert.ThrowsAsync<UnresolvedDatabaseException>(async () => await resolve(CancellationToken.None))).Message);
        _names.SetDefault(_names.ForName("main"));
        Assert.Same(_names["main"], await resolve(CancellationToken.None));
    }

    [Fact]
    [Trait("Case", "K04")]
    public async Task NamedResolver_EmptyName_IsRefused()
    {
        _names.SetDefault(new MockDatabase());

        Assert.Equal(
            "The name of the database is empty. Ask for a name, or resolve the default with AsResolver.",
            (await Assert.ThrowsAsync<UnresolvedDatabaseException>(async () => await _names.AsNamedResolver<IDatabase>()("", CancellationToken.None))).Message);
        Assert.Throws<ArgumentException>(() => _names.ForName(""));
    }

    [Fact]
    [Trait("Case", "K05")]
    public async Task NamedResolver_UnknownName_NeverGetsTheDefault()
    {
        _names.SetDefault(new MockDatabase()).ForName("main");
        var resolve = _names.AsNamedResolver<IDatabase>();

        Assert.Same(_names["main"], await resolve("main", CancellationToken.None));
        Assert.Equal(
            "The name \"other\" has no database. Known: main. Make it one with ForName(\"other\").",
            (await Assert.ThrowsAsync<UnresolvedDatabaseException>(async () => await resolve("other", CancellationToken.None))).Message);
    }

    [Fact]
    [Trait("Case", "K06")]
    public void Ids_AreSorted_AndFindMakesNone()
    {
        _names.ForName("b");
        _names.ForName("B");
        _names.ForName("a");

        Assert.Null(_names.Find("c"));
        Assert.Equal(["B", "a", "b"], _names.Ids);
    }

    [Fact]
    [Trait("Case", "K07")]
    public async Task Reset_DropsNamesAndDefault_ForEarlierResolversToo()
    {
        _names.SetDefault(_names.ForName("main"));
        var (resolve, named) = (_names.AsResolver<IDatabase>(), _names.AsNamedResolver<IDatabase>());

        _names.Reset();

        await Assert.ThrowsAsync<UnresolvedDatabaseException>(async () => await resolve(CancellationToken.None));
        Assert.StartsWith(
            "The name \"main\" has no database. No name has one yet.",
            (await Assert.ThrowsAsync<UnresolvedDatabaseException>(async () => await named("main", CancellationToken.None))).Message,
            StringComparison.Ordinal);
    }
}
