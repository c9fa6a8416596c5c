using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TestKit.Conventions.Tests;

/// <summary>No test is switched off in its attribute. A test that lacks something on the machine finds that out when it is run, and says so.</summary>
internal sealed class TestsAreNotSkipped : FileConvention
{
    protected override IEnumerable<string> Violations(SourceFile file)
        => file.Root.DescendantNodes()
            .OfType<AttributeSyntax>()
            .Where(IsOff)
            .Select(attribute => $"{file.At(attribute.SpanStart)}: {attribute}");

    private static bool IsOff(AttributeSyntax attribute)
        => attribute.Name.ToString().Split('.')[^1] is "Ignore" or "Explicit"
            || attribute.ArgumentList?.Arguments.Any(argument => argument.NameEquals?.Name.Identifier.Text.Equals("Skip", StringComparison.Ordinal) == true) == true;
}
