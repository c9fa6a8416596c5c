using System.ComponentModel.DataAnnotations.Schema;
using TestKit.Data;
using Xunit;

namespace TestKit.Usage.Tests.Sql.Shop;

/// <summary>Every example of a row set that the requirements give, in C#.</summary>
public sealed class ShopRowSetTests
{
    [Fact]
    public void AddRow_ValuesInTheOrderOfTheColumns()
    {
        var rows = RowSet.Create("id", "name", "email")
            .AddRow(1, "Alice", "alice@example.com")
            .AddRow(2, "Bob", "bob@example.com");

        Assert.Equal(2, rows.RowCount);
        Assert.Equal(["id", "name", "email"], System.Linq.Enumerable.Select(rows.Columns, column => column.Name));
    }

    [Fact]
    public void AddRows_GeneratesAHundredUsers()
    {
        var rows = RowSet.Create("id", "name").AddRows(100, i => [(long)(i + 1), $"User{i + 1}"]);

        using var reader = rows.OpenReader();
        Assert.True(reader.Read());
        Assert.Equal((1L, "User1"), (reader.GetInt64(0), reader.GetString(1)));
        Assert.Equal(100, rows.RowCount);
    }

    [Fact]
    public void AddRowsFrom_TakesWhatTheColumnsNameFromObjects()
    {
        var rows = RowSet.Create("id", "name").AddRowsFrom(
        [
            new User { ID = 1, FullName = "Alice" },
            new User { ID = 2, FullName = "Bob" },
        ]);

        using var reader = rows.OpenReader();
        Assert.True(reader.Read() && reader.Read());
        Assert.Equal((2L, "Bob"), (reader.GetInt64(0), reader.GetString(1)));
    }

    [Fact]
    public void AddRow_AnotherNumberOfValues_Fails()
    {
#pragma warning disable TK3003 // The row is wrong on purpose.
        var e = Assert.Throws<InvalidRowSetException>(() => RowSet.Create("id", "name").AddRow(1));
#pragma warning restore TK3003

        Assert.Equal("The row has 1 value, but there are 2 columns: id, name.\nValues: [1]\nGive one value for each column, null where there is none.", e.Message);
    }

    public sealed class User
    {
        [Column("id")]
        public long ID { get; set; }

        [Column("name")]
        public string FullName { get; set; } = "";
    }
}
