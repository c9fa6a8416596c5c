using System.Collections.Generic;

namespace TestKit.Conventions.Tests;

/// <summary>No file is longer than 400 lines.</summary>
internal sealed class FilesAreSmall : FileConvention
{
    private const int Most = 400;

    protected override IEnumerable<string> Violations(SourceFile file)
        => file.Lines > Most ? [$"{file.Path}: {file.Lines} lines, at most {Most}"] : [];
}
