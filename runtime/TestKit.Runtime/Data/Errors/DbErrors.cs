namespace TestKit.Data;

/// <summary>Errors that databases give, with the states that PostgreSQL gives them: for <c>WillReturnError</c>, <c>FailsToCommit</c> and rows that fail. Each call makes a new exception.</summary>
/// <remarks>States are those of PostgreSQL's documentation, appendix A; an error is transient where Npgsql says so.</remarks>
public static class DbErrors
{
    /// <summary>A value that must be unique is there already (23505).</summary>
    public static SqlErrorException UniqueViolation(string constraintName)
        => new($"duplicate key value violates unique constraint \"{constraintName}\"", "23505", isTransient: false, constraintName);

    /// <summary>What a row refers to is not there, or is still referred to (23503).</summary>
    public static SqlErrorException ForeignKeyViolation(string constraintName)
        => new($"insert, update or delete violates foreign key constraint \"{constraintName}\"", "23503", isTransient: false, constraintName);

    /// <summary>A column that must have a value has none (23502).</summary>
    public static SqlErrorException NotNullViolation(string column)
        => new($"null value in column \"{column}\" violates not-null constraint", "23502", isTransient: false);

    /// <summary>A row breaks a check constraint (23514).</summary>
    public static SqlErrorException CheckViolation(string constraintName)
        => new($"new row violates check constraint \"{constraintName}\"", "23514", isTransient: false, constraintName);

    /// <summary>A row breaks an exclusion constraint (23P01).</summary>
    public static SqlErrorException ExclusionViolation(string constraintName)
        => new($"conflicting key value violates exclusion constraint \"{constraintName}\"", "23P01", isTransient: false, constraintName);

    /// <summary>Concurrent transactions cannot be put into an order; the transaction may be tried again (40001).</summary>
    public static SqlErrorException SerializationFailure()
        => new("could not serialize access due to concurrent update", "40001", isTransient: true);

    /// <summary>Two transactions wait for one another, and this one was chosen to give way; it may be tried again (40P01).</summary>
    public static SqlErrorException DeadlockDetected() => new("deadlock detected", "40P01", isTransient: true);

    /// <summary>A lock could not be had at once (55P03).</summary>
    public static SqlErrorException LockNotAvailable(string table)
        => new($"could not obtain lock on relation \"{table}\"", "55P03", isTransient: true);

    /// <summary>The statement took too long and was cancelled (57014).</summary>
    public static SqlErrorException StatementTimeout()
        => new("canceling statement due to statement timeout", "57014", isTransient: false);

    /// <summary>The connection broke (08006).</summary>
    public static SqlErrorException ConnectionLost() => new("the connection to the server was lost", "08006", isTransient: true);

    /// <summary>The server could not be reached (08001).</summary>
    public static SqlErrorException CannotConnect() => new("the server cannot be reached", "08001", isTransient: true);

    /// <summary>The server takes no more connections (53300).</summary>
    public static SqlErrorException TooManyConnections() => new("sorry, too many clients already", "53300", isTransient: true);

    /// <summary>An administrator ends the connection (57P01).</summary>
    public static SqlErrorException AdminShutdown() => new("terminating connection due to administrator command", "57P01", isTransient: true);

    /// <summary>There is no such table (42P01).</summary>
    public static SqlErrorException UndefinedTable(string table) => new($"relation \"{table}\" does not exist", "42P01", isTransient: false);

    /// <summary>There is no such column (42703).</summary>
    public static SqlErrorException UndefinedColumn(string column) => new($"column \"{column}\" does not exist", "42703", isTransient: false);

    /// <summary>The statement is no SQL (42601).</summary>
    public static SqlErrorException SyntaxError(string near) => new($"syntax error at or near \"{near}\"", "42601", isTransient: false);

    /// <summary>The user may not do that (42501).</summary>
    public static SqlErrorException InsufficientPrivilege(string what) => new($"permission denied for {what}", "42501", isTransient: false);

    /// <summary>A statement in the transaction failed before: it takes no more statements (25P02).</summary>
    public static SqlErrorException TransactionAborted()
        => new("current transaction is aborted, commands ignored until end of transaction block", "25P02", isTransient: false);

    /// <summary>The transaction may only read (25006).</summary>
    public static SqlErrorException ReadOnlyTransaction() => new("cannot execute a change in a read-only transaction", "25006", isTransient: false);

    /// <summary>An error of another state.</summary>
    /// <param name="sqlState">The five characters of the state.</param>
    /// <param name="message">The text of the error.</param>
    /// <param name="isTransient">Whether the same may succeed when it is tried again.</param>
    public static SqlErrorException Of(string sqlState, string message, bool isTransient = false) => new(message, sqlState, isTransient);
}
