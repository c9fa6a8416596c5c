namespace Corpus;

public static class InvoiceStore
{
    private const string Columns = "id, number, amount, state";

    private const string Open = $"""
        SELECT {Columns}
          FROM billing.invoices
         WHERE tenant_id = $1
           AND state = 'open'::invoice_state
           AND due < now() - interval '3 days'
         ORDER BY due NULLS LAST
         LIMIT $2
        """;

    private static readonly string s_pay = "UPDATE billing.invoices SET state = 'paid', paid_at = now() WHERE id = ANY($1) AND tenant_id = $2";

    public static Task<DbDataReader> Overdue(IDatabase db, Guid tenant, int most) => db.QueryAsync(Open, [tenant, most]);

    public static Task<DbDataReader> OverdueWithoutLimit(IDatabase db, Guid tenant) => db.QueryAsync(Open, [tenant]); // TK3006

    public static Task<int> Pay(IDatabase db, Guid tenant, long[] ids) => db.ExecuteAsync(s_pay, new object[] { ids, tenant });

    public static Task<int> PayAll(IDatabase db, long[] ids) => db.ExecuteAsync(s_pay, ids);

    public static Task<int> PayTyped(IDatabase db, Guid tenant, long[] ids)
        => db.ExecuteAsync("UPDATE billing.invoices SET state = 'paid' WHERE id = ANY(@ids) AND tenant_id = @tenantId", new { ids, tenant }); // TK3006

    public static Task<int> Upsert(IDatabase db, Guid tenant, string number, decimal amount)
        => db.ExecuteAsync(
            """
            INSERT INTO billing.invoices (tenant_id, number, amount)
            VALUES ($1, $2, $3)
            ON CONFLICT (tenant_id, number) DO UPDATE
               SET amount = excluded.amount
             WHERE invoices.amount IS DISTINCT FROM excluded.amount
            """,
            new object[] { tenant, number, amount });

    public static Task<int> InsertMany(IDatabase db, Guid[] tenants, string[] numbers, decimal[] amounts)
        => db.ExecuteAsync("INSERT INTO billing.invoices (tenant_id, number, amount) SELECT * FROM unnest($1::uuid[], $2::text[], $3::numeric[])", new object[] { tenants, numbers, amounts });

    public static Task<int> InsertBadly(IDatabase db, Guid tenant, string number)
        => db.ExecuteAsync("INSERT INTO billing.invoices (tenant_id, number, amount) VALUES ($1, $2)", new object[] { tenant, number }); // TK3009

    public static Task<int> InsertRenamed(IDatabase db, Guid tenant, string number)
        => db.ExecuteAsync("INSERT INTO billing.invoices (tenant_id, number, total) VALUES ($1, $2, 0)", new object[] { tenant, number }); // TK3013

    public static Task<long> Count(IDatabase db) => db.ScalarAsync<long>("SELECT count(*) FILTER (WHERE state = 'open') FROM billing.invoices")!;

    public static Task<string?> Setting(IDatabase db, string slug, string key)
        => db.ScalarAsync<string>("SELECT settings ->> $2 FROM tenants WHERE slug = $1 AND settings ? 'theme' AND settings @> '{\"a\": \":b\"}'", slug, key);

    public static Task<int> Tag(IDatabase db, long id, string tag)
        => db.ExecuteAsync("UPDATE billing.invoices SET tags = tags || $2::text WHERE id = $1 AND NOT tags @> ARRAY[$2]", (id, tag));

    public static async Task<long?> Claim(IDatabase db, string worker)
    {
        const string sql = "WITH next AS (SELECT id FROM jobs WHERE locked_by IS NULL AND run_at <= now() ORDER BY run_at FOR UPDATE SKIP LOCKED LIMIT 1) "
            + "UPDATE jobs SET locked_by = $1, attempts = attempts + 1 FROM next WHERE jobs.id = next.id RETURNING jobs.id";
        return await db.ScalarAsync<long?>(sql, worker);
    }

    public static async Task Enqueue(IDatabase db, string kind, string payload)
    {
        await using var tx = await db.BeginAsync();
        await tx.ExecuteAsync("SELECT pg_advisory_xact_lock(hashtext($1))", new object[] { kind });
        await tx.ExecuteAsync("INSERT INTO jobs (id, kind, payload) VALUES (nextval('jobs_id'), $1, $2::jsonb)", new object[] { kind, payload });
        await tx.CommitAsync();
    }

    public static async Task EnqueueWrongly(IDatabase db, string kind, string payload)
    {
        await using var tx = await db.BeginAsync();
        await tx.ExecuteAsync("INSERT INTO jobs (id, kind, payload) VALUES (nextval('jobs_id'), $1, $2::jsonb)", kind); // TK3006
        await tx.CommitAsync();
    }

    public static Task Dynamic(IDatabase db, IEnumerable<string> columns, object[] values)
        => db.ExecuteAsync($"INSERT INTO jobs ({string.Join(", ", columns)}) VALUES ({string.Join(", ", values.Select((_, i) => $"${i + 1}"))})", values);

    public static Task Filtered(IDatabase db, string? kind)
    {
        var sql = new System.Text.StringBuilder("SELECT id FROM jobs WHERE 1 = 1");
        var args = new List<object?>();
        if (kind is not null)
        {
            args.Add(kind);
            sql.Append(" AND kind = $").Append(args.Count);
        }

        return db.QueryAsync(sql.ToString(), args);
    }

    public static Task Lateral(IDatabase db)
        => db.QueryAsync("SELECT t.slug, last.number FROM tenants t CROSS JOIN LATERAL (SELECT number FROM billing.invoices i WHERE i.tenant_id = t.id ORDER BY due DESC LIMIT 1) last", []);

    public static Task Misspelt(IDatabase db) => db.QueryAsync("SELECT t.slug, i.nummer FROM tenants t JOIN billing.invoices i ON i.tenant_id = t.id", []); // TK3013

    public static Task FromValues(IDatabase db)
        => db.ExecuteAsync("UPDATE jobs AS j SET attempts = v.n FROM (VALUES (1, 2), (3, 4)) AS v (id, n) WHERE j.id = v.id");

    public static Task Partition(IDatabase db) => db.QueryAsync("SELECT anything_here FROM billing.invoices_2026", []);

    public static Task Listen(IDatabase db) => db.ExecuteAsync("LISTEN jobs");

    public static Task Copy(IDatabase db) => db.ExecuteAsync("COPY jobs (id, kind) FROM STDIN (FORMAT csv)");

    public static Task Windowed(IDatabase db, Guid tenant)
        => db.QueryAsync("SELECT id, sum(amount) OVER (PARTITION BY state ORDER BY due ROWS BETWEEN 3 PRECEDING AND CURRENT ROW) AS running FROM billing.invoices WHERE tenant_id = $1", [tenant]);
}
