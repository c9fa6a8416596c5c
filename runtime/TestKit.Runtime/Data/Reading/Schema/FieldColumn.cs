using System.Data.Common;

namespace TestKit.Data;

/// <summary>A column as the column schema of a reader describes it.</summary>
internal sealed class FieldColumn : DbColumn
{
    public FieldColumn(Field field, int ordinal)
    {
        ColumnName = field.Column.Name;
        ColumnOrdinal = ordinal;
        DataType = field.SchemaType;
        DataTypeName = field.PlainTypeName;
        ColumnSize = field.Size;
        NumericPrecision = field.Precision;
        NumericScale = field.Scale;
        IsExpression = false;
        IsHidden = false;
        IsIdentity = false;
        IsLong = field.IsLong;
        IsReadOnly = true;
        if (field.Column.IsKey)
        {
            AllowDBNull = false;
            IsKey = true;
        }
    }
}
