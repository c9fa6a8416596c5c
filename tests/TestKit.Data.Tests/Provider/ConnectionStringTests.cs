using System;
using System.Data.Common;
using Xunit;

namespace TestKit.Data.Tests.Provider;

public sealed class ConnectionStringTests
{
    [Theory]
    [InlineData("Host=db1;Port=5433;Database=shop;Username=app;Password=secret")]
    [InlineData("Server=db1;Port=5433;Initial Catalog=shop;User ID=app;PWD=secret")]
    [InlineData("data source=db1;port=5433;db=shop;uid=app;psw=secret")]
    public void Builder_UnderAnyName_SaysTheSame(string text)
    {
        var builder = new FakeDbConnectionStringBuilder(text);

        Assert.Equal(("db1", 5433, "shop", "app", "secret"), (builder.Host, builder.Port, builder.Database, builder.Username, builder.Password));
        Assert.Equal("db1", builder["Server"]);
        Assert.True(builder.ContainsKey("User Id"));
        Assert.True(builder.Remove("Initial Catalog"));
        Assert.Null(builder.Database);
    }

    [Fact]
    public void Builder_OfTheFactory_WritesWhatIsSet()
    {
        using var source = new FakeDbDataSource();
        var builder = Assert.IsType<FakeDbConnectionStringBuilder>(DbProviderFactories.GetFactory(source.CreateConnection())!.CreateConnectionStringBuilder());
        builder.Host = "db1";
        builder.Port = 6000;
        builder["SSL Mode"] = "Disable";

        Assert.Equal(5432, new FakeDbConnectionStringBuilder().Port);
        Assert.Equal("Host=db1;Port=6000;SSL Mode=Disable", builder.ConnectionString, ignoreCase: true);
    }

    [Fact]
    public void Builder_OfWhatIsNoConnectionString_Refuses() => Assert.Throws<ArgumentException>(() => new FakeDbConnectionStringBuilder("no connection string"));
}
