using System;
using System.Collections.Generic;

namespace TestKit.Conventions.Tests;

/// <summary>The compiler demands a doc comment on every public member of the runtime: its projects write a documentation file and silence no missing comment.</summary>
internal sealed class PublicMembersAreDocumented : FileConvention
{
    private const string Missing = "CS1591";

    protected override bool AppliesTo(SourceFile file)
        => file.IsUnder("runtime") && (file.IsCSharp || file.Path.EndsWith(".csproj", StringComparison.Ordinal));

    protected override IEnumerable<string> Violations(SourceFile file)
    {
        if (file.Text.Contains(Missing, StringComparison.Ordinal))
        {
            yield return $"{file.Path}: silences {Missing}";
        }

        if (!file.IsCSharp && !file.Text.Contains("<GenerateDocumentationFile>true</GenerateDocumentationFile>", StringComparison.Ordinal))
        {
            yield return $"{file.Path}: writes no documentation file";
        }
    }
}
