using System.Linq;
using Dapper;
using Xunit;

namespace TestKit.Data.Tests.Mapping;

/// <summary>On a database without arrays Dapper writes lists into the statement.</summary>
public sealed class ListExpansionTests
{
    private static readonly int[] s_ids = [1, 2];

    [Fact]
    public void InList_OnADatabaseWithoutArrays_IsExpandedBeforeItIsMatched()
    {
        using var source = new FakeDbDataSource(Dialect.Strict);
        source.ExpectQuery("WHERE id IN (@ids1,@ids2)").WithArgs(1, 2).WillReturnRows(Shop.Names());
        using var connection = source.OpenConnection();

        var users = connection.Query<NamedUser>("SELECT id, name FROM users WHERE id IN @ids", new { ids = s_ids });

        Assert.Equal(3, users.Count());
        Assert.Equal("SELECT id, name FROM users WHERE id IN (@ids1,@ids2)", source.QueryLog[0].Sql);
    }

    [Fact]
    public void InList_OfNothing_BecomesAQueryWithoutRows()
    {
        using var source = new FakeDbDataSource(Dialect.Strict);
        source.ExpectQuery("(SELECT @ids WHERE 1 = 0)").WillReturnRows(RowSet.Create<int, string?>("id", "name"));
        using var connection = source.OpenConnection();

        Assert.Empty(connection.Query<NamedUser>("SELECT id, name FROM users WHERE id IN @ids", new { ids = System.Array.Empty<int>() }));
    }
}
