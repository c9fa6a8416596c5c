using System;

namespace TestKit.Data;

/// <summary><c>timestamp without time zone</c>: a date and time of kind Unspecified.</summary>
internal sealed class TimestampType() : PostgresType<DateTime>("timestamp without time zone", 1114)
{
    public override DateTime Sample => DateTime.UnixEpoch;

    protected override bool NeedsNormalizing => true;

    protected override DateTime Normalize(DateTime value) => DateTime.SpecifyKind(value, DateTimeKind.Unspecified);

    protected override object? FromOther(object value) => value is DateOnly date ? date.ToDateTime(TimeOnly.MinValue) : null;

    protected override object? ReadAs(DateTime value, Type type) => type == typeof(long) ? PostgresTime.Microseconds(value) : null;

    protected override byte[] EncodeValue(DateTime value) => PostgresTime.Bytes(PostgresTime.Microseconds(value));
}
