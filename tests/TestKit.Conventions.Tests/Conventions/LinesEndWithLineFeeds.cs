using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TestKit.Conventions.Tests;

/// <summary>Sources and what the generator writes have the same line ends on every system.</summary>
internal sealed class LinesEndWithLineFeeds : FileConvention
{
    private static readonly string[] s_ofTheSystem = ["NewLine", "AppendLine", "WriteLine"];

    protected override bool AppliesTo(SourceFile file) => true;

    protected override IEnumerable<string> Violations(SourceFile file)
    {
        var carriageReturn = file.Text.IndexOf('\r', StringComparison.Ordinal);
        if (carriageReturn >= 0)
        {
            yield return $"{file.At(carriageReturn)}: a carriage return";
        }

        if (file.IsCSharp && file.IsUnder("generator/TestKit.Generators/Emission"))
        {
            foreach (var name in file.Root.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Select(access => access.Name).Where(name => s_ofTheSystem.Contains(name.Identifier.Text)))
            {
                yield return $"{file.At(name.SpanStart)}: {name} depends on the system";
            }
        }
    }
}
