using System;
using System.Collections;
using System.Data;
using System.Data.Common;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace TestKit.Data.Tests.Contract;

/// <summary>What a probe came to, as text that two readers can be compared by: the value and its type, or the type of the exception.</summary>
internal static class Outcome
{
    public static string Of(Func<object?> probe)
    {
        try
        {
            return Text(probe());
        }
        catch (Exception e)
        {
            return Thrown(e);
        }
    }

    /// <summary>Whether a task is cancelled, and that nothing is thrown at once.</summary>
    public static bool IsCancelled(Task task)
    {
        try
        {
            task.GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
        }

        return task.IsCanceled;
    }

    // Each provider has classes of its own for errors of the database.
    private static string Thrown(Exception error) => error is OperationCanceledException ? "is cancelled" : error is DbException of ? $"throws DbException {of.SqlState}" : $"throws {error.GetType().Name}";

    private static string Text(object? value)
        => value switch
        {
            null => "null",
            DBNull => "DBNull",
            string text => $"\"{text}\"",
            Type type => $"type {type}",
            Stream stream => $"stream of {Hex(stream)}, {(stream.CanSeek ? "seekable" : "forward only")}, {(stream.CanWrite ? "writable" : "read-only")}",
            TextReader reader => $"text reader of \"{reader.ReadToEnd()}\"",
            byte[] bytes => $"byte[] {Convert.ToHexString(bytes)}",
            DateTime time => $"DateTime {time:yyyy-MM-ddTHH:mm:ss.fffffff} {time.Kind}",
            DateTimeOffset time => $"DateTimeOffset {time:yyyy-MM-ddTHH:mm:ss.fffffffzzz}",
            Enum constant => $"{constant.GetType().Name} {constant}",
            DataTable table => $"table of {table.Columns.Count} × {table.Rows.Count}",
            ReadOnlyMemory<byte> memory => $"ReadOnlyMemory {Convert.ToHexString(memory.Span)}",
            Memory<byte> memory => $"Memory {Convert.ToHexString(memory.Span)}",
            IEnumerable elements => $"{Name(value.GetType())} [{string.Join(", ", elements.Cast<object?>().Select(Text))}]",
            IFormattable number => $"{Name(value.GetType())} {number.ToString(null, CultureInfo.InvariantCulture)}",
            _ => $"{Name(value.GetType())} {value}",
        };

    private static string Name(Type type)
        => type.IsGenericType ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : type.Name;

    private static string Hex(Stream stream)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return Convert.ToHexString(copy.ToArray());
    }
}
