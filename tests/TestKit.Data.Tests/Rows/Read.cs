using System.Collections.Generic;
using System.Data.Common;

namespace TestKit.Data.Tests.Rows;

/// <summary>Reads what is left of a result.</summary>
internal static class Read
{
    public static List<object[]> All(RowSet rows)
    {
        using var reader = rows.OpenReader();
        return All(reader);
    }

    public static List<object[]> All(DbDataReader reader)
    {
        var rows = new List<object[]>();
        while (reader.Read())
        {
            var values = new object[reader.FieldCount];
            reader.GetValues(values);
            rows.Add(values);
        }

        return rows;
    }
}
