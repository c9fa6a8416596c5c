using System;

namespace TestKit.Data;

/// <summary><c>time with time zone</c>, which Npgsql reads as that time of 2 January of the year 1.</summary>
internal sealed class TimeWithZoneType() : PostgresType<DateTimeOffset>("time with time zone", 1266)
{
    private static readonly DateTime s_day = new(1, 1, 2);

    public override DateTimeOffset Sample => DateTimeOffset.UnixEpoch;

    protected override bool NeedsNormalizing => true;

    protected override DateTimeOffset Normalize(DateTimeOffset value) => new(s_day + value.TimeOfDay, value.Offset);

    protected override object? ReadAs(DateTimeOffset value, Type type) => null;

    protected override byte[] EncodeValue(DateTimeOffset value) => PostgresTime.Bytes(PostgresTime.Microseconds(value.TimeOfDay), -(int)value.Offset.TotalSeconds);
}
