using System;

namespace TestKit.Data;

/// <summary>A column as Npgsql reads it.</summary>
internal sealed class PostgresField<T>(PostgresType<T> type, ColumnData<T> data, bool isImmutable) : Field(data.Column)
    where T : notnull
{
    private readonly bool _isPlain = isImmutable && type.FieldType == typeof(T);

    public override Type Type => type.FieldType;

    public override Type SchemaType => type.SchemaType;

    public override string DataTypeName => type.Name;

    public override string PlainTypeName => type.PlainName;

    public override int ProviderType => type.ProviderType;

    public override ColumnData? Plain { get; } = isImmutable ? data : null;

    public override bool IsNull(int row) => data.IsNull(row);

    public override object ValueOrNull(int row) => data.IsNull(row) ? DBNull.Value : _isPlain ? data.Values[row] : Value(row);

    public override object Value(int row) => _isPlain ? data.Values[row] : type.Read(data.Values[row], type.FieldType) ?? throw new InvalidCastException($"A value of {type.Name} cannot be read as {TypeText.Of(type.FieldType)}.");

    public override object? Read(int row, Type target) => type.Read(data.Values[row], target);

    public override bool Reads(Type target) => type.Reads(target);

    public override byte[] Bytes(int row) => type.Encode(data.Values[row]);

    public override bool IsText => type.IsText;

    public override string? Text(int row) => data.Values[row] as string;
}
