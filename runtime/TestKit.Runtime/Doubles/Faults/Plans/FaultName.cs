using System;

namespace TestKit;

/// <summary>Names of faults in a plan's text: <c>IOException(disk full)</c>.</summary>
internal static class FaultName
{
    public static bool IsValid(string name)
    {
        var open = name.IndexOf('(', StringComparison.Ordinal);
        var plain = open < 0 ? name : name[..open];
        var detail = open < 0 ? "" : name[(open + 1)..];
        return plain.Length > 0
            && char.IsLetter(plain[0])
            && plain.AsSpan().IndexOfAnyExcept(Letters) < 0
            && (open < 0 || (detail.EndsWith(')') && detail.AsSpan()[..^1].IndexOfAny("();|") < 0));
    }

    private static readonly System.Buffers.SearchValues<char> Letters =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._");
}
