using System.Linq;
using System.Text;

namespace TestKit.Generators.Naming;

/// <summary>File names: unique by construction, also on discs that ignore case, and short enough for any path.</summary>
internal static class HintName
{
    private const int MaxReadable = 60;

    public static string For(string identity)
    {
        var readable = new StringBuilder();
        var last = identity.Split('|').Last().Split('`')[0];
        foreach (var c in last.Take(MaxReadable))
        {
            readable.Append(c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') ? c : '_');
        }

        return $"{readable}.{Hash(identity):x16}.g.cs";
    }

    /// <summary>FNV-1a, 64 bits: stable over machines and runs.</summary>
    private static ulong Hash(string text)
    {
        var hash = 14695981039346656037;
        foreach (var c in text)
        {
            hash = unchecked((hash ^ c) * 1099511628211);
        }

        return hash;
    }
}
