using System;

namespace TestKit.Data;

internal sealed class DateType() : PostgresType<DateOnly>("date", 1082)
{
    public override DateOnly Sample => DateOnly.MinValue;

    protected override object? FromOther(object value) => value is DateTime time && time.TimeOfDay == TimeSpan.Zero ? DateOnly.FromDateTime(time) : null;

    protected override object? ReadAs(DateOnly value, Type type)
        => type == typeof(DateTime) ? value.ToDateTime(TimeOnly.MinValue)
            : type == typeof(int) ? PostgresTime.Days(value)
            : null;

    protected override byte[] EncodeValue(DateOnly value) => PostgresTime.Bytes(PostgresTime.Days(value))[sizeof(int)..];
}
