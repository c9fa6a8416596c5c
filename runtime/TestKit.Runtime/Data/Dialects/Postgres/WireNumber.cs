using System;
using System.Buffers.Binary;
using System.Collections.Generic;

namespace TestKit.Data;

/// <summary>Numbers as PostgreSQL sends them.</summary>
internal static class WireNumber
{
    public static void Add(List<byte> bytes, int number)
    {
        Span<byte> four = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(four, number);
        bytes.AddRange(four);
    }
}
