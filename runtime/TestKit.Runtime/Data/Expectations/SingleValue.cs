using System.Data;
using System.Data.Common;

namespace TestKit.Data;

/// <summary>Readers of replies that are no rows: of one value, and of none.</summary>
internal static class SingleValue
{
    private const string Column = "?column?";

    public static DbDataReader OpenReader(object? value, ReaderRequest request)
    {
        using var table = new DataTable { Locale = System.Globalization.CultureInfo.InvariantCulture };
        table.Columns.Add(Column, typeof(object));
        table.Rows.Add(value);
        request.Closed?.Invoke();
        return table.CreateDataReader();
    }

    public static DbDataReader OpenEmpty(ReaderRequest request)
    {
        using var table = new DataTable { Locale = System.Globalization.CultureInfo.InvariantCulture };
        request.Closed?.Invoke();
        return table.CreateDataReader();
    }
}
