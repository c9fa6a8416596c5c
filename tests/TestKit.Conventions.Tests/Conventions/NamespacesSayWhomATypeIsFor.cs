using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TestKit.Conventions.Tests;

/// <summary>Runtime types are in <c>TestKit</c> and <c>TestKit.Data</c> for users or in <c>TestKit.Generated</c> for generated code; the namespaces of the generator are its folders.</summary>
internal sealed class NamespacesSayWhomATypeIsFor : FileConvention
{
    private const string Polyfills = "System.Runtime.CompilerServices";

    protected override IEnumerable<string> Violations(SourceFile file)
    {
        var allowed = Allowed(file);
        return allowed is null
            ? []
            : file.Root.DescendantNodes()
                .OfType<BaseNamespaceDeclarationSyntax>()
                .Where(declared => !allowed.Contains(declared.Name.ToString()))
                .Select(declared => $"{file.At(declared.SpanStart)}: namespace {declared.Name}, expected {string.Join(" or ", allowed)}");
    }

    private static string[]? Allowed(SourceFile file)
        => file.IsUnder("runtime/TestKit.Runtime/Generated") ? ["TestKit.Generated"]
            : file.IsUnder("runtime/TestKit.Annotations") ? ["TestKit"]
            : file.IsUnder("runtime/TestKit.Runtime/Injection/Planning") ? ["TestKit.Injection.Planning"]
            : file.IsUnder("runtime/TestKit.Runtime/Injection") ? ["TestKit.Injection"]
            : file.IsUnder("runtime/TestKit.Runtime/Data") ? ["TestKit.Data", "TestKit.Generated"]
            : file.IsUnder("runtime") ? ["TestKit", "TestKit.Generated"]
            : file.IsUnder("generator") ? [file.Folder["generator/".Length..].Replace('/', '.'), Polyfills]
            : null;
}
