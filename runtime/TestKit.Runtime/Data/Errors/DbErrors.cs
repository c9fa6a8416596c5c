namespace TestKit.Data;

/// <summary>Errors that databases give, with the states that PostgreSQL gives them: for <c>WillReturnError</c>, <c>FailsToCommit</c> and rows that fail. Each call makes a new exception.</summary>
/// <remarks>States are those of PostgreSQL's documentation, appendix A; an error is transient where Npgsql says so.</remarks>
public static class DbErrors
{
    /// <summary>A value that must be unique is there already (23505).</summary>
    public static SqlErrorException UniqueViolation(string constraintName, string? tableName = null)
        => Violation($"duplicate key value violates unique constraint \"{constraintName}\"", "23505", constraintName, tableName);

    /// <summary>What a row refers to is not there, or is still referred to (23503).</summary>
    public static SqlErrorException ForeignKeyViolation(string constraintName, string? tableName = null)
        => Violation($"insert, update or delete{On(tableName)} violates foreign key constraint \"{constraintName}\"", "23503", constraintName, tableName);

    /// <summary>A column that must have a value has none (23502).</summary>
    public static SqlErrorException NotNullViolation(string column, string? tableName = null)
        => new($"null value in column \"{column}\"{(tableName is null ? "" : $" of relation \"{tableName}\"")} violates not-null constraint", "23502", isTransient: false)
        {
            ColumnName = column,
            TableName = tableName,
        };

    /// <summary>A row breaks a check constraint (23514).</summary>
    public static SqlErrorException CheckViolation(string constraintName, string? tableName = null)
        => Violation($"new row{(tableName is null ? "" : $" for relation \"{tableName}\"")} violates check constraint \"{constraintName}\"", "23514", constraintName, tableName);

    /// <summary>A row breaks an exclusion constraint (23P01).</summary>
    public static SqlErrorException ExclusionViolation(string constraintName, string? tableName = null)
        => Violation($"conflicting key value violates exclusion constraint \"{constraintName}\"", "23P01", constraintName, tableName);

    /// <summary>Concurrent transactions cannot be put into an order; the transaction may be tried again (40001).</summary>
    public static SqlErrorException SerializationFailure()
        => Known("could not serialize access due to concurrent update", "40001");

    /// <summary>Two transactions wait for one another, and this one was chosen to give way; it may be tried again (40P01).</summary>
    public static SqlErrorException DeadlockDetected() => Known("deadlock detected", "40P01");

    /// <summary>A lock could not be had at once (55P03).</summary>
    public static SqlErrorException LockNotAvailable(string table)
        => Known($"could not obtain lock on relation \"{table}\"", "55P03");

    /// <summary>The statement took too long and was cancelled (57014).</summary>
    public static SqlErrorException StatementTimeout()
        => Known("canceling statement due to statement timeout", "57014");

    /// <summary>The connection broke (08006).</summary>
    public static SqlErrorException ConnectionLost() => Known("the connection to the server was lost", "08006");

    /// <summary>The server could not be reached (08001).</summary>
    public static SqlErrorException CannotConnect() => Known("the server cannot be reached", "08001");

    /// <summary>The server takes no more connections (53300).</summary>
    public static SqlErrorException TooManyConnections() => Known("sorry, too many clients already", "53300");

    /// <summary>An administrator ends the connection (57P01).</summary>
    public static SqlErrorException AdminShutdown() => Known("terminating connection due to administrator command", "57P01");

    /// <summary>There is no such table (42P01).</summary>
    public static SqlErrorException UndefinedTable(string table) => Known($"relation \"{table}\" does not exist", "42P01");

    /// <summary>There is no such column (42703).</summary>
    public static SqlErrorException UndefinedColumn(string column) => Known($"column \"{column}\" does not exist", "42703");

    /// <summary>The statement is no SQL (42601).</summary>
    public static SqlErrorException SyntaxError(string near) => Known($"syntax error at or near \"{near}\"", "42601");

    /// <summary>The user may not do that (42501).</summary>
    public static SqlErrorException InsufficientPrivilege(string what) => Known($"permission denied for {what}", "42501");

    /// <summary>A statement in the transaction failed before: it takes no more statements (25P02).</summary>
    public static SqlErrorException TransactionAborted()
        => Known("current transaction is aborted, commands ignored until end of transaction block", "25P02");

    /// <summary>The transaction may only read (25006).</summary>
    public static SqlErrorException ReadOnlyTransaction() => Known("cannot execute a change in a read-only transaction", "25006");

    /// <summary>An error of another state.</summary>
    /// <param name="sqlState">The five characters of the state.</param>
    /// <param name="message">The text of the error.</param>
    /// <param name="isTransient">Whether the same may succeed when it is tried again; where it is left out, what Npgsql says of the state.</param>
    public static SqlErrorException Of(string sqlState, string message, bool? isTransient = null) => new(message, sqlState, isTransient ?? TransientStates.Contains(sqlState));

    private static SqlErrorException Known(string message, string sqlState) => new(message, sqlState, TransientStates.Contains(sqlState));

    private static SqlErrorException Violation(string message, string sqlState, string constraintName, string? tableName)
        => new(message, sqlState, isTransient: false) { ConstraintName = constraintName, TableName = tableName };

    private static string On(string? tableName) => tableName is null ? "" : $" on table \"{tableName}\"";
}
