using System;

namespace TestKit.Data;

internal sealed class IntervalType() : PostgresType<TimeSpan>("interval", 1186)
{
    public override TimeSpan Sample => TimeSpan.Zero;

    protected override object? ReadAs(TimeSpan value, Type type) => null;

    /// <summary>Microseconds, days and months, the last of which a <see cref="TimeSpan"/> has none.</summary>
    protected override byte[] EncodeValue(TimeSpan value)
        => PostgresTime.Bytes(PostgresTime.Microseconds(value - TimeSpan.FromDays(value.Days)), value.Days, 0);
}
