using System;
using System.Linq;

namespace TestKit.Data;

/// <summary>What providers throw for a column or a place in a buffer that does not exist.</summary>
internal static class OutOfRange
{
    public static Exception ForOrdinal(int ordinal, Field[] fields)
        => For($"Column {ordinal} does not exist: there {(fields.Length == 1 ? "is 1 column" : $"are {fields.Length} columns")}, counted from 0.");

    public static Exception ForName(string name, Field[] fields)
        => For($"There is no column \"{name}\". The columns are: {string.Join(", ", fields.Select(field => field.Column.Name))}.");

    public static Exception ForBuffer(int offset, int length, int size)
        => For($"{length} elements from {offset} on do not fit a buffer of {size}.");

#pragma warning disable CA2201 // The contract of DbDataReader names this type.
    private static IndexOutOfRangeException For(string message) => new(message);
#pragma warning restore CA2201
}
