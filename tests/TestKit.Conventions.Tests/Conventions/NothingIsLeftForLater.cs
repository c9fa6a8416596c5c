using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace TestKit.Conventions.Tests;

/// <summary>What is not done is not in the sources: no notes to do it some day.</summary>
internal sealed partial class NothingIsLeftForLater : FileConvention
{
    protected override bool AppliesTo(SourceFile file) => !file.IsAccepted;

    protected override IEnumerable<string> Violations(SourceFile file)
        => Notes().Matches(file.Text).Select(note => $"{file.At(note.Index)}: {note.Value}");

    // Written so that this file does not hold what it looks for.
    [GeneratedRegex(@"\bTO[D]O\b|\bFIX[M]E\b")]
    private static partial Regex Notes();
}
