using System.Data.Common;

namespace TestKit.Data;

/// <summary>An error of a database, as <see cref="DbErrors"/> makes it for a test to fail with.</summary>
/// <remarks>
/// What it names stands in <see cref="System.Exception.Data"/> too, under the keys that Npgsql uses there: code that must know the constraint without depending on a provider reads
/// <c>e.Data["ConstraintName"]</c>. Code that catches a provider's own exception needs that one: <c>WillReturnError</c> takes any.
/// </remarks>
public sealed class SqlErrorException : DbException
{
    internal SqlErrorException(string message, string sqlState, bool isTransient)
        : base(message)
    {
        SqlState = sqlState;
        IsTransient = isTransient;
        Data[nameof(SqlState)] = sqlState;
        Data["MessageText"] = message;
    }

    /// <summary>The five characters by which the SQL standard and PostgreSQL name the error.</summary>
    public override string SqlState { get; }

    /// <summary>Whether the same may succeed when it is tried again.</summary>
    public override bool IsTransient { get; }

    /// <summary>The constraint that was violated; null for other errors.</summary>
    public string? ConstraintName
    {
        get => Named(nameof(ConstraintName));
        internal init => Name(nameof(ConstraintName), value);
    }

    /// <summary>The table that the error is about; null where none was told.</summary>
    public string? TableName
    {
        get => Named(nameof(TableName));
        internal init => Name(nameof(TableName), value);
    }

    /// <summary>The column that the error is about; null where none was told.</summary>
    public string? ColumnName
    {
        get => Named(nameof(ColumnName));
        internal init => Name(nameof(ColumnName), value);
    }

    private string? Named(string key) => Data[key] as string;

    private void Name(string key, string? value)
    {
        if (value is not null)
        {
            Data[key] = value;
        }
    }
}
