using System;
using System.Buffers.Binary;

namespace TestKit.Data;

/// <summary>Points in time as PostgreSQL counts them: microseconds and days since the start of 2000.</summary>
internal static class PostgresTime
{
    private const int FirstYear = 2000;

    private static readonly DateOnly s_firstDay = new(FirstYear, 1, 1);

    public static int Days(DateOnly date) => date.DayNumber - s_firstDay.DayNumber;

    public static long Microseconds(DateTime time) => (time.Ticks - s_firstDay.ToDateTime(TimeOnly.MinValue).Ticks) / TimeSpan.TicksPerMicrosecond;

    public static long Microseconds(TimeSpan time) => time.Ticks / TimeSpan.TicksPerMicrosecond;

    public static byte[] Bytes(long first, params int[] others)
    {
        var bytes = new byte[sizeof(long) + (others.Length * sizeof(int))];
        BinaryPrimitives.WriteInt64BigEndian(bytes, first);
        for (var i = 0; i < others.Length; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(sizeof(long) + (i * sizeof(int))), others[i]);
        }

        return bytes;
    }
}
