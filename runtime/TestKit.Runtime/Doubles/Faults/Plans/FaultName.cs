using System;

namespace TestKit;

/// <summary>Names of faults in a plan's text: <c>IOException(disk full)</c>.</summary>
internal static class FaultName
{
    /// <exception cref="ArgumentException">A plan's text could not name it so.</exception>
    public static void Check(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!IsValid(name))
        {
            throw new ArgumentException($"A plan could not name a fault \"{name}\": use letters, digits and dots, and text in parentheses at the end, such as IOException(disk full).", nameof(name));
        }
    }

    private static bool IsValid(string name)
    {
        var open = name.IndexOf('(', StringComparison.Ordinal);
        var plain = open < 0 ? name : name[..open];
        var detail = open < 0 ? "" : name[(open + 1)..];
        return plain.Length > 0
            && char.IsLetter(plain[0])
            && plain.AsSpan().IndexOfAnyExcept(Letters) < 0
            && (open < 0 || (detail.EndsWith(')') && detail.AsSpan()[..^1].IndexOfAny(Reserved) < 0));
    }

    private static readonly System.Buffers.SearchValues<char> Reserved = System.Buffers.SearchValues.Create("();|\"\\\r\n");

    private static readonly System.Buffers.SearchValues<char> Letters =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._");
}
