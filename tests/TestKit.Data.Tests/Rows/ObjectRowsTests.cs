using System;
using System.ComponentModel.DataAnnotations.Schema;
using System.Linq;
using Xunit;

namespace TestKit.Data.Tests.Rows;

public sealed class ObjectRowsTests
{
    private static readonly User[] s_users =
    [
        new(1, "Alice") { CreatedAt = new DateTime(2026, 1, 2), Level = DayOfWeek.Friday },
        new(2, null) { Score = 7 },
    ];

    [Fact]
    public void From_Objects_HasAColumnForEachProperty()
    {
        var rows = RowSet.From(s_users);

        Assert.Equal(["user_id", "Name", "CreatedAt", "Score", "Level"], rows.Columns.Select(column => column.Name));
        Assert.Equal(
            [[1, "Alice", new DateTime(2026, 1, 2), DBNull.Value, 5], [2, DBNull.Value, default(DateTime), 7L, 0]],
            Read.All(rows));
    }

    [Fact]
    public void From_NoObjects_StillHasTypedColumns()
    {
        using var reader = RowSet.From(Array.Empty<User>()).OpenReader();

        Assert.Equal(typeof(long), reader.GetFieldType(3));
    }

    [Trait("Case", "H05")]
    [Fact]
    public void AddRowsFrom_ChosenColumns_TakesTheirPropertiesInTheirOrder()
        => Assert.Equal(
            [["Alice", 1, new DateTime(2026, 1, 2)], [DBNull.Value, 2, default(DateTime)]],
            Read.All(RowSet.Create("NAME", "user_id", "created_at").AddRowsFrom(s_users)));

    [Fact]
    public void AddRowsFrom_NameOfThePropertyBehindAColumnAttribute_IsTakenToo()
        => Assert.Equal([[1], [2]], Read.All(RowSet.Create("Id").AddRowsFrom(s_users)));

    [Fact]
    public void AddRowsFrom_AnonymousObjects_Works()
        => Assert.Equal([[1, "a"]], Read.All(RowSet.Create("id", "name").AddRowsFrom([new { Name = "a", Id = 1 }])));

    private sealed record User([property: Column("user_id")] int Id, string? Name)
    {
        public DateTime CreatedAt { get; init; }

        public long? Score { get; init; }

        public DayOfWeek Level { get; init; }

        [NotMapped]
        public string Shown => Name ?? "?";

        public string this[int index] => Shown;
    }
}
