using System.Globalization;

namespace TestKit.Injection;

/// <summary>Where an entry of a chain is written, and what edits call it by.</summary>
internal readonly record struct Origin(string? Name, string File, int Line)
{
    public string Place => PlaceOf(File, Line);

    /// <summary>The file without its folders, whatever system it was compiled on, and the line.</summary>
    public static string PlaceOf(string file, int line) => file.Length == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{file[(file.LastIndexOfAny(['/', '\\']) + 1)..]}:{line}");
}
