namespace Corpus;

public sealed class InvoiceTests
{
    private static readonly RowSet s_none = RowSet.Create("id", "number", "amount", "state");
    private readonly MockDatabase _db = new(DatabaseVendor.PostgreSql);

    public InvoiceTests() => _db.ExpectQuery("SELECT").WillReturnRows(RowSet.Create("id"));

    public async Task Overdue_GivesInvoices()
    {
        _db.ExpectQuery("FROM billing.invoices").WithArgs(Arg.Any, 10)
            .WillReturnRows(RowSet.Create("id", "number", "amount", "state")
                .AddRow(1L, "A-1", 10.5m, "open")
                .AddRow(2L, "A-2", 7m, "open"));

        await using var reader = await InvoiceStore.Overdue(_db, Guid.NewGuid(), 10);

        _db.AssertQueryExecuted("ORDER BY due");
        _db.AssertExpectationsMet();
    }

    public void Overdue_WithRowsOfMixedNumbers()
        => _db.ExpectQuery("FROM billing.invoices")
            .WillReturnRows(RowSet.Create("id", "number", "amount", "state")
                .AddRow(1L, "A-1", 10.5m, "open")
                .AddRow(2L, "A-2", "7.00", "open")); // TK3008

    public void Overdue_WithAMissingState()
        => _db.ExpectQuery("FROM billing.invoices")
            .WillReturnRows(RowSet.Create("id", "number", "amount", "state")
                .AddRow(1L, "A-1", 10.5m)); // TK3008

    public void Overdue_WithNothing() => _db.ExpectQuery("FROM billing.invoices").WillReturnRows(s_none);

    public void Pay_InOrder()
    {
        var tx = _db.ExpectTransaction()
            .ExpectExec("UPDATE billing.invoices SET state = 'paid'").WithArgs(new[] { 1L, 2L }, Arg.Any).WillReturnRowsAffected(2)
            .ExpectExec("INSERT INTO jobs").WithArgs("mail", Arg.Where<string>(text => text.Contains("A-1"))).WillReturnRowsAffected(1);
        tx.ExpectQuery("SELECT count(*) FROM jobs").WillReturnScalar(1L);
    }

    public async Task Count_OfOpenOnes()
    {
        _db.ExpectQuery("SELECT count(*) FILTER (WHERE state = 'open') FROM billing.invoices").WillReturnScalar(3L);
        Assert.Equal(3, await InvoiceStore.Count(_db));
    }

    public void Count_WithoutAnAnswer() => _db.ExpectQuery("SELECT count(*) FROM billing.invoices"); // TK3011

    public void Setting_OfATenant()
        => _db.ExpectQuery("SELECT settings ->> $2 FROM tenants WHERE slug = $1").WithArgs("acme", "theme").WillReturnScalar("dark");

    public void Setting_OfATenantWithOneArgument()
        => _db.ExpectQuery("SELECT settings ->> $2 FROM tenants WHERE slug = $1").WithArgs("acme").WillReturnScalar("dark"); // TK3005

    public void Claim_OfAJob()
        => _db.ExpectQuery("UPDATE jobs SET locked_by = $1").WithArgs("w1").WillReturnScalar(5L);

    public void Claim_WithItsId()
        => _db.ExpectQuery("RETURNING jobs.id").WillReturnRows(RowSet.Create("id").AddRow(5L));

    public void Lock_IsTaken() => _db.ExpectExec("SELECT pg_advisory_xact_lock").WillReturnRowsAffected(0);

    public void Jobs_AreDeletedAndCounted()
    {
        _db.ExpectExec("DELETE FROM jobs WHERE id = $1").WithArgs(1).WillReturnRowsAffected(1); // TK3010
        _db.ExpectExec("DELETE FROM jobs WHERE id = $1").WithArgs(2).WillReturnError(new TimeoutException()); // TK3010
        _db.ExpectExec("DELETE FROM jobs").WillReturnRowsAffected(0).Optional();
    }

    public void Jobs_AreReadTwice()
    {
        _db.ExpectQuery("SELECT id FROM jobs").WillReturnRows(RowSet.Create("id").AddRow(1)).Once();
        _db.ExpectQuery("SELECT id FROM jobs").WillReturnRows(RowSet.Create("id"));
    }

    public void Jobs_AreSetUpTwice()
    {
        _db.ExpectQuery("SELECT id FROM jobs").WillReturnRows(RowSet.Create("id").AddRow(1)); // TK3010
        _db.ExpectQuery("SELECT id FROM jobs").WillReturnRows(RowSet.Create("id"));
    }

    public void Jobs_OfWrongShape()
        => _db.ExpectQuery("SELECT id, kind, attempts FROM jobs ORDER BY run_at").WillReturnRows(RowSet.Create("id", "attempts", "kind").AddRow(1L, 0, "mail")); // TK3007

    public void Jobs_FromObjects()
        => _db.ExpectQuery("SELECT id, kind, attempts FROM jobs").WillReturnRows(RowSet.From(new[] { new { id = 1, kind = "a", attempts = 0 } }));

    public void Jobs_FromCsv() => _db.ExpectQuery("SELECT id, kind FROM jobs").WillReturnRows(RowSet.FromCsv("id,kind\n1,mail"));

    public void Jobs_Many()
        => _db.ExpectQuery("SELECT id, kind, run_at FROM jobs")
            .WillReturnRows(RowSet.Create(Column.Of<long>("id").Key(), Column.Of<string>("kind").Length(20), Column.Of<DateTime?>("run_at").TypeName("timestamptz"))
                .AddRows(1000, i => [(long)i, $"kind{i % 3}", i % 2 == 0 ? null : DateTime.UtcNow]));

    public void Jobs_ManyWrong()
        => _db.ExpectQuery("SELECT id, kind, run_at FROM jobs")
            .WillReturnRows(RowSet.Create(Column.Of<long>("id").Key(), Column.Of<string>("kind"), Column.Of<DateTime?>("run_at"))
                .AddRows(1000, i => [$"{i}", "kind", null])); // TK3008

    public void Jobs_Failing()
    {
        var rows = RowSet.Create<long, string>("id", "kind").AddRow(1, "a").AddRow(2, "b").ToRowSet().FailAtRow(1, new TimeoutException());
        _db.ExpectQuery("SELECT id, kind FROM jobs").WillReturnRows(rows);
    }

    public void Jobs_Batched()
        => _db.ExpectQuery("SELECT id FROM jobs; SELECT count(*) FROM jobs").WillReturnRows(RowSet.Results(RowSet.Create("id"), RowSet.Create("count").AddRow(0L)));

    public void Tagged() => _db.ExpectQuery("").Tagged("overdue").WillReturnRows(s_none);

    public void Patterned() => _db.ExpectExec(@"^DELETE FROM jobs WHERE id = (\$1|ANY\(\$1\))").ByRegex().WithArgs(Arg.Any, Arg.Any).WillReturnRowsAffected(1);
}
