using System;

namespace TestKit.Data;

/// <summary><c>timestamp with time zone</c>: an instant, read in UTC. A time of no kind is taken to be in UTC.</summary>
internal sealed class TimestampWithZoneType() : PostgresType<DateTime>("timestamp with time zone", 1184)
{
    public override DateTime Sample => DateTime.UnixEpoch;

    protected override bool NeedsNormalizing => true;

    protected override DateTime Normalize(DateTime value)
        => value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : DateTime.SpecifyKind(value, DateTimeKind.Utc);

    protected override object? FromOther(object value) => value is DateTimeOffset time ? time.UtcDateTime : null;

    protected override object? ReadAs(DateTime value, Type type)
        => type == typeof(DateTimeOffset) ? new DateTimeOffset(value)
            : type == typeof(long) ? PostgresTime.Microseconds(value)
            : null;

    protected override byte[] EncodeValue(DateTime value) => PostgresTime.Bytes(PostgresTime.Microseconds(value));
}
