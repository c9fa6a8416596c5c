using System.Text;

namespace Provisioning;

/// <summary>Text that PostgreSQL can hold: well-formed Unicode without the null character.</summary>
internal static class StorableText
{
    public static bool Accepts(string text) => Repair(text) == text;

    /// <summary>Puts U+FFFD in the place of each null character and each half of a surrogate pair.</summary>
    public static string Repair(string text)
    {
        var repaired = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            repaired.Append(rune.Value == 0 ? Rune.ReplacementChar : rune);
        }

        return repaired.ToString();
    }
}
