namespace TestKit.Data;

/// <summary>Whose readers, commands and transactions a database double behaves like.</summary>
public abstract class Dialect
{
    private protected Dialect()
    {
    }

    /// <summary>PostgreSQL through Npgsql 10.</summary>
    public static Dialect Postgres { get; } = new PostgresDialect();

    /// <summary>The common contract of ADO.NET, with no conversions and with every cancellation honoured.</summary>
    public static Dialect Strict { get; } = new StrictDialect();

    /// <summary>Whether asynchronous members of readers ask for cancellation although they have nothing to wait for.</summary>
    internal abstract bool HonoursCancellation { get; }

    /// <summary>Whether an error of the database ends a transaction's usefulness.</summary>
    internal abstract bool AbortsTransactions { get; }

    /// <summary>Refuses a parameter that the provider cannot send.</summary>
    internal abstract void CheckParameter(FakeDbParameter parameter);

    /// <summary>Refuses a statement whose parameters are missing.</summary>
    internal abstract void CheckPlaceholders(SqlText text, FakeDbParameterCollection parameters);

    /// <summary>How the values of a column are read.</summary>
    internal abstract Field Read(ColumnData data);
}
