using System;

namespace TestKit.Data;

/// <summary>A column that is read as what it holds, and as nothing else.</summary>
internal sealed class StrictField(ColumnData data) : Field(data.Column)
{
    public override Type Type { get; } = data.Column.Type!;

    public override string DataTypeName => Column.DataTypeName ?? Type.Name;

    public override ColumnData? Plain => data;

    public override bool IsNull(int row) => data.IsNull(row);

    public override object Value(int row) => data.Boxed(row) is Array array ? array.Clone() : data.Boxed(row);

    public override object? Read(int row, Type type) => Reads(type) ? Value(row) : null;

    public override bool Reads(Type type) => type.IsAssignableFrom(Type);

    public override byte[]? Bytes(int row) => data.Boxed(row) as byte[];

    public override bool IsText => Type == typeof(string);

    public override string? Text(int row) => data.Boxed(row) as string;
}
