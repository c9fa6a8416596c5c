using System;
using System.Data;
using System.Data.Common;
using System.Globalization;

namespace TestKit.Data;

/// <summary>The table that <c>GetSchemaTable</c> gives: a row for each column.</summary>
internal static class SchemaTable
{
    private const string ProviderSpecificDataType = "ProviderSpecificDataType";
    private const string DataTypeName = "DataTypeName";

    private static readonly (string Name, Type Type)[] s_columns =
    [
        (SchemaTableColumn.ColumnName, typeof(string)),
        (SchemaTableColumn.ColumnOrdinal, typeof(int)),
        (SchemaTableColumn.ColumnSize, typeof(int)),
        (SchemaTableColumn.NumericPrecision, typeof(int)),
        (SchemaTableColumn.NumericScale, typeof(int)),
        (SchemaTableColumn.IsUnique, typeof(bool)),
        (SchemaTableColumn.IsKey, typeof(bool)),
        (SchemaTableOptionalColumn.BaseServerName, typeof(string)),
        (SchemaTableOptionalColumn.BaseCatalogName, typeof(string)),
        (SchemaTableColumn.BaseColumnName, typeof(string)),
        (SchemaTableColumn.BaseSchemaName, typeof(string)),
        (SchemaTableColumn.BaseTableName, typeof(string)),
        (SchemaTableColumn.DataType, typeof(Type)),
        (SchemaTableColumn.AllowDBNull, typeof(bool)),
        (SchemaTableColumn.ProviderType, typeof(int)),
        (SchemaTableColumn.IsAliased, typeof(bool)),
        (SchemaTableColumn.IsExpression, typeof(bool)),
        ("IsIdentity", typeof(bool)),
        (SchemaTableOptionalColumn.IsAutoIncrement, typeof(bool)),
        (SchemaTableOptionalColumn.IsRowVersion, typeof(bool)),
        (SchemaTableOptionalColumn.IsHidden, typeof(bool)),
        (SchemaTableColumn.IsLong, typeof(bool)),
        (SchemaTableOptionalColumn.IsReadOnly, typeof(bool)),
        (ProviderSpecificDataType, typeof(Type)),
        (DataTypeName, typeof(string)),
    ];

    public static DataTable Of(Field[] fields)
    {
        var table = new DataTable("SchemaTable") { Locale = CultureInfo.InvariantCulture };
        foreach (var (name, type) in s_columns)
        {
            table.Columns.Add(new DataColumn { ColumnName = name, DataType = type });
        }

        for (var ordinal = 0; ordinal < fields.Length; ordinal++)
        {
            table.Rows.Add(Row(table, fields[ordinal], ordinal));
        }

        return table;
    }

    private static DataRow Row(DataTable table, Field field, int ordinal)
    {
        var row = table.NewRow();
        row[SchemaTableColumn.ColumnName] = field.Column.Name;
        row[SchemaTableColumn.ColumnOrdinal] = ordinal;
        row[SchemaTableColumn.ColumnSize] = field.Size ?? -1;
        row[SchemaTableColumn.NumericPrecision] = field.Precision ?? 0;
        row[SchemaTableColumn.NumericScale] = field.Scale ?? 0;
        row[SchemaTableColumn.DataType] = field.SchemaType;
        row[SchemaTableColumn.ProviderType] = field.ProviderType;
        row[DataTypeName] = field.PlainTypeName;
        foreach (DataColumn column in table.Columns)
        {
            if (column.DataType == typeof(bool) && column.ColumnName != SchemaTableColumn.AllowDBNull)
            {
                row[column] = column.ColumnName == SchemaTableOptionalColumn.IsReadOnly || (column.ColumnName == SchemaTableColumn.IsKey && field.Column.IsKey);
            }
        }

        row[SchemaTableColumn.IsLong] = field.IsLong;
        if (field.Column.IsKey)
        {
            row[SchemaTableColumn.AllowDBNull] = false;
        }

        return row;
    }
}
