using System.Data.Common;

namespace TestKit.Data;

/// <summary>An error of a database, as <see cref="DbErrors"/> makes it for a test to fail with.</summary>
public sealed class SqlErrorException : DbException
{
    internal SqlErrorException(string message, string sqlState, bool isTransient, string? constraintName = null)
        : base(message)
    {
        SqlState = sqlState;
        IsTransient = isTransient;
        ConstraintName = constraintName;
    }

    /// <summary>The five characters by which the SQL standard and PostgreSQL name the error.</summary>
    public override string SqlState { get; }

    /// <summary>Whether the same may succeed when it is tried again.</summary>
    public override bool IsTransient { get; }

    /// <summary>The constraint that was violated; null for other errors.</summary>
    public string? ConstraintName { get; }
}
