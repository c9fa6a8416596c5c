namespace TestKit;

/// <summary>Whose SQL a database speaks: it decides how strings, names, comments and parameters are told apart.</summary>
public enum DatabaseVendor
{
    /// <summary>PostgreSQL.</summary>
    PostgreSql,

    /// <summary>Oracle Database.</summary>
    Oracle,

    /// <summary>Microsoft SQL Server and Azure SQL.</summary>
    SqlServer,

    /// <summary>MySQL and MariaDB.</summary>
    MySql,

    /// <summary>SQLite.</summary>
    Sqlite,

    /// <summary>MongoDB, or another database whose statements are no SQL: texts are told apart by quotes, and nothing else is known of them.</summary>
    MongoDb,
}
