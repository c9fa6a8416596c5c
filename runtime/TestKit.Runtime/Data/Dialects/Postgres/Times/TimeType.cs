using System;

namespace TestKit.Data;

internal sealed class TimeType() : PostgresType<TimeOnly>("time without time zone", 1083)
{
    public override TimeOnly Sample => TimeOnly.MinValue;

    protected override object? FromOther(object value) => value is TimeSpan { Ticks: >= 0 and < TimeSpan.TicksPerDay } time ? TimeOnly.FromTimeSpan(time) : null;

    protected override object? ReadAs(TimeOnly value, Type type)
        => type == typeof(TimeSpan) ? value.ToTimeSpan()
            : type == typeof(long) ? PostgresTime.Microseconds(value.ToTimeSpan())
            : null;

    protected override byte[] EncodeValue(TimeOnly value) => PostgresTime.Bytes(PostgresTime.Microseconds(value.ToTimeSpan()));
}
