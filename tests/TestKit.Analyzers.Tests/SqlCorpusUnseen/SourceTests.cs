namespace Corpus;

public sealed class SourceTests : IDisposable
{
    private readonly FakeDbDataSource _source = new();

    public void Dispose() => _source.Dispose();

    public static IEnumerable<object[]> Cases() =>
    [
        [(Action<FakeDbDataSource>)(db => db.ExpectQuery("SELECT \"Id\", \"Name\" FROM \"Customers\"").WillReturnRows(RowSet.Create("Id", "Name").AddRow(1, "a")))],
        [(Action<FakeDbDataSource>)(db => db.ExpectQuery("SELECT \"Id\" FROM \"Customers\""))], // TK3011
        [(Action<FakeDbDataSource>)(db => db.ExpectQuery("SELECT \"Id\" FROM \"Customers\"").WillReturnError(DbErrors.SyntaxError("x")))],
    ];

    public void Entity()
        => _source.ExpectQuery("SELECT c.\"Id\", c.\"Name\", c.\"Country\"\nFROM \"Customers\" AS c\nWHERE c.\"Id\" = @__id_0")
            .WithArgs(1).WillReturnRows(RowSet.Create<int, string?, string?>("Id", "Name", "Country").AddRow(1, null, "DE"));

    public void EntityOfFewerColumns()
        => _source.ExpectQuery("SELECT c.\"Id\", c.\"Name\", c.\"Country\"\nFROM \"Customers\" AS c")
            .WillReturnRows(RowSet.Create<int, string?>("Id", "Name")); // TK3007

    public void Insert_WithItsKey()
        => _source.ExpectQuery("INSERT INTO \"Customers\" (\"Name\", \"Country\")\nVALUES (@p0, @p1)\nRETURNING \"Id\";").WithArgs("a", "DE").WillReturnRows(RowSet.Create("Id").AddRow(1));

    public void Insert_WithAnotherKey()
        => _source.ExpectQuery("INSERT INTO \"Customers\" (\"Name\")\nVALUES (@p0)\nRETURNING \"Id\";").WithArgs("a").WillReturnRows(RowSet.Create("Key").AddRow(1)); // TK3007

    public void Insert_ThatAsksForNothing()
        => _source.ExpectQuery("INSERT INTO \"Customers\" (\"Name\") VALUES (@p0);").WillReturnRows(RowSet.Create("Id").AddRow(1)); // TK3004

    public void List_Expanded(int[] ids)
    {
        _source.ExpectQuery("WHERE \"Id\" = ANY(@ids)").WithArgs([ids]).WillReturnRows(Customers());
        _source.ExpectQuery("WHERE \"Id\" IN (@ids1,@ids2)").WithArgs(1, 2).WillReturnRows(Customers());
    }

    public async Task Transaction_Committed()
    {
        _source.ExpectTransaction().ExpectExec("DELETE FROM jobs").WillReturnRowsAffected(1);
        await using var connection = await _source.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await connection.ExecuteAsync("DELETE FROM jobs WHERE id = @id", new { id = 1 }, transaction);
        await transaction.CommitAsync();

        _source.AssertTransactionCommitted();
    }

    public async Task Transaction_Forgotten()
    {
        _source.ExpectTransaction().ExpectExec("DELETE FROM jobs").WillReturnRowsAffected(1);
        await using var connection = await _source.OpenConnectionAsync();
        await using (var transaction = await connection.BeginTransactionAsync())
        {
            await connection.ExecuteAsync("DELETE FROM jobs WHERE id = @id", new { id = 1 }, transaction);
        }

        _source.AssertTransactionCommitted(); // TK3012
    }

    public void Select_ExpectedAsExec()
        => _source.ExpectExec("SELECT id, kind FROM jobs WHERE run_at < now()").WillReturnRowsAffected(1); // TK3004

    public void Comment_LeftOpen() => _source.ExpectExec("DELETE FROM jobs /* all of them").WillReturnRowsAffected(9); // TK3003

    public void Column_ListWithoutEnd() => _source.ExpectExec("INSERT INTO jobs (id, kind VALUES (1, 'a')").WillReturnRowsAffected(1); // TK3003

    public void Function_Called() => _source.ExpectQuery("SELECT * FROM touch_all($1, $2)").WithArgs(1, "a").WillReturnRows(Customers());

    public void Values_Joined()
        => _source.ExpectQuery("SELECT j.id, v.label FROM jobs j JOIN (VALUES (1, 'a'), (2, 'b')) AS v (id, label) ON v.id = j.id").WillReturnRows(RowSet.Create("id", "label"));

    public void Escaped() => _source.ExpectQuery(@"SELECT id FROM jobs WHERE kind LIKE E'100\\%' AND payload::text LIKE '%\_x'").WillReturnRows(RowSet.Create("id"));

    public void Array_Element() => _source.ExpectQuery("SELECT tags[1], tags[2:3] FROM billing.invoices WHERE id = :id").WithArgs(4).WillReturnRows(RowSet.Create("first", "rest"));

    public void Unlike_Types() => _source.ExpectQuery("SELECT").WillReturnRows(RowSet.Create(Column.Of<DateOnly>("due"), Column.Of<decimal>("amount")).AddRow(DateTime.Today, 5)); // TK3008

    public void Like_Types() => _source.ExpectQuery("SELECT").WillReturnRows(RowSet.Create(Column.Of<DateOnly>("due"), Column.Of<decimal?>("amount")).AddRow(DateOnly.MinValue, 5).AddRow(new DateOnly(2026, 1, 1), null));

    public void Helper_Configures()
    {
        Configure(_source.ExpectQuery("SELECT id FROM jobs"));
        var expectation = _source.ExpectQuery("SELECT kind FROM jobs");
        Configure(expectation);
    }

    public void Kept_ForLater(out Action answer)
    {
        var expectation = _source.ExpectQuery("SELECT kind FROM jobs").Once();
        answer = () => expectation.WillReturnScalar("mail");
    }

    public void In_ALoop()
    {
        foreach (var kind in new[] { "a", "b" })
        {
            _source.ExpectQuery("SELECT id FROM jobs WHERE kind = $1").WithArgs(kind).WillReturnScalar(1);
        }
    }

    private static void Configure(QueryExpectation<FakeDbDataSource> expectation) => expectation.WillReturnRows(Customers());

    private static RowSet Customers() => RowSet.Create("Id", "Name");
}
