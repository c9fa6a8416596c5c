using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace TestKit.Conventions.Tests;

/// <summary>No file knows where somebody's machine keeps it.</summary>
internal sealed partial class PathsAreRelative : FileConvention
{
    protected override bool AppliesTo(SourceFile file) => true;

    protected override IEnumerable<string> Violations(SourceFile file)
        => Absolute().Matches(file.Text).Select(path => $"{file.At(path.Index)}: {path.Value}");

    [GeneratedRegex(@"(?<![\w.:/-])/(home|root|Users|work|workspace|mnt)/\w+|\b[A-Z]:\\{1,2}(Users|src|work)\b")]
    private static partial Regex Absolute();
}
