using System.Data.Common;

namespace TestKit.Data;

/// <summary>What a command that gives no reader makes of one.</summary>
internal static class ReaderResult
{
    /// <summary>How many rows all statements changed; −1 where none does.</summary>
    public static int Count(DbDataReader reader)
    {
        using (reader)
        {
            while (reader.NextResult())
            {
            }

            return reader.RecordsAffected;
        }
    }

    /// <summary>The first column of the first row; null without rows.</summary>
    public static object? First(DbDataReader reader)
    {
        using (reader)
        {
            return ((RowSetReader)reader).ReadRow() && reader.FieldCount > 0 ? reader.GetValue(0) : null;
        }
    }
}
