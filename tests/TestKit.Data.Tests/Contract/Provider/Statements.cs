using System.Data.Common;

namespace TestKit.Data.Tests.Contract;

/// <summary>The statements of the probes, and what the fake is told about them.</summary>
internal static class Statements
{
    public const string Table = "CREATE TABLE probes (n int NOT NULL); INSERT INTO probes VALUES (1), (2), (3)";
    public const string One = "SELECT 1";
    public const string Rows = "SELECT n FROM probes ORDER BY n";
    public const string None = "SELECT n FROM probes WHERE false";
    public const string Null = "SELECT NULL::text";
    public const string Update = "UPDATE probes SET n = n";
    public const string Fails = "SELECT 1 / 0";
    public const string Define = "SET work_mem = '8MB'";
    public const string Echo = "SELECT pg_typeof(@p) IS NULL";
    public const string Several = $"{Rows}; {Update}; {One}";

    private const int Transactions = 4;

    public static FakeDbDataSource Fake()
    {
        var source = new FakeDbDataSource();
        Expect(source);
        for (var i = 0; i < Transactions; i++)
        {
            Expect(source.ExpectTransaction());
        }

        return source;
    }

    public static DbCommand Command(DbConnection connection, string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }

    public static DbConnection Opened(DbConnection connection)
    {
        connection.Open();
        return connection;
    }

    // The newest that matches answers, and a pattern matches what holds it: the longer ones come last.
    private static void Expect<TOwner>(ISqlScope<TOwner> scope)
        where TOwner : ITestDouble
    {
        scope.ExpectQuery(One).WillReturnScalar(1);
        scope.ExpectQuery(Rows).WillReturnRows(Numbers());
        scope.ExpectQuery(None).WillReturnRows(RowSet.Create<int>("n"));
        scope.ExpectQuery(Null).WillReturnScalar(null);
        scope.ExpectExec(Update).WillReturnRowsAffected(3);
        scope.ExpectQuery(Fails).WillReturnError(() => DbErrors.Of("22012", "division by zero"));
        scope.ExpectExec(Define).WillReturnRowsAffected(-1);
        scope.ExpectQuery(Echo).WillReturnScalar(false);
        scope.ExpectQuery(Several).WillReturnRows(RowSet.Results(Numbers(), RowSet.NoRows(3), RowSet.Create("?column?").AddRow(1)));
    }

    private static RowSet<int> Numbers() => RowSet.Create<int>("n").AddRow(1).AddRow(2).AddRow(3);
}
