using System;
using System.Data.Common;
using System.Globalization;
using System.IO;

namespace TestKit.Data;

internal sealed partial class RowSetReader
{
    public override bool IsDBNull(int ordinal)
    {
        var field = Current(ordinal);
        Advance(ordinal, consumes: false);
        return field.IsNull(_row);
    }

    public override object GetValue(int ordinal)
    {
        var field = Current(ordinal);
        Consume(ordinal);
        return field.ValueOrNull(_row);
    }

    public override int GetValues(object[] values)
    {
        RefuseWithoutRow();
        ArgumentNullException.ThrowIfNull(values);
        var count = Math.Min(values.Length, _fields.Length);
        for (var i = 0; i < count; i++)
        {
            values[i] = GetValue(i);
        }

        return count;
    }

    public override T GetFieldValue<T>(int ordinal)
    {
        var field = Current(ordinal);
        if (field.Plain is ColumnData<T> plain && !plain.IsNull(_row))
        {
            Consume(ordinal);
            return plain.Values[_row];
        }

        return Converted<T>(field, ordinal);
    }

    public override bool GetBoolean(int ordinal) => GetFieldValue<bool>(ordinal);

    public override byte GetByte(int ordinal) => GetFieldValue<byte>(ordinal);

    public override short GetInt16(int ordinal) => GetFieldValue<short>(ordinal);

    public override int GetInt32(int ordinal) => GetFieldValue<int>(ordinal);

    public override long GetInt64(int ordinal) => GetFieldValue<long>(ordinal);

    public override float GetFloat(int ordinal) => GetFieldValue<float>(ordinal);

    public override double GetDouble(int ordinal) => GetFieldValue<double>(ordinal);

    public override decimal GetDecimal(int ordinal) => GetFieldValue<decimal>(ordinal);

    public override string GetString(int ordinal) => GetFieldValue<string>(ordinal);

    public override char GetChar(int ordinal) => GetFieldValue<char>(ordinal);

    public override Guid GetGuid(int ordinal) => GetFieldValue<Guid>(ordinal);

    public override DateTime GetDateTime(int ordinal) => GetFieldValue<DateTime>(ordinal);

    protected override DbDataReader GetDbDataReader(int ordinal)
        => IsSequential ? throw new NotSupportedException("Nested readers do not go with sequential access.") : throw Unreadable(Current(ordinal), ordinal, typeof(DbDataReader));

    private T Converted<T>(Field field, int ordinal)
    {
        if (typeof(T) == typeof(object))
        {
            return (T)GetValue(ordinal);
        }

        if (typeof(T) == typeof(Stream) || typeof(T) == typeof(TextReader))
        {
            return (T)(object)(typeof(T) == typeof(Stream) ? GetStream(ordinal) : GetTextReader(ordinal));
        }

        var underlying = Nullable.GetUnderlyingType(typeof(T));
        if (!field.Reads(underlying ?? typeof(T)))
        {
            throw Unreadable(field, ordinal, typeof(T));
        }

        Consume(ordinal);
        return !field.IsNull(_row) ? (T)(field.Read(_row, underlying ?? typeof(T)) ?? throw Unreadable(field, ordinal, typeof(T)))
            : underlying is not null ? default!
            : throw NullIn(field, ordinal, typeof(T));
    }

    private InvalidCastException NullIn(Field field, int ordinal, Type type)
        => new($"Column {Named(field, ordinal)} is null in row {Row}, and {TypeText.Of(type)} has no null. Ask IsDBNull first, or read a nullable value.");

    private InvalidCastException Unreadable(Field field, int ordinal, Type type)
        => new($"Column {Named(field, ordinal)} is {field.DataTypeName}, which is read as {TypeText.Of(field.Type)} and not as {TypeText.Of(type)} (row {Row}).");

    private string Row => _row.ToString(CultureInfo.InvariantCulture);

    private static string Named(Field field, int ordinal) => $"\"{field.Column.Name}\" ({ordinal})";
}
