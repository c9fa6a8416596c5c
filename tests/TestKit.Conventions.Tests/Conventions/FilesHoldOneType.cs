using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TestKit.Conventions.Tests;

/// <summary>A file holds one top-level type.</summary>
internal sealed class FilesHoldOneType : FileConvention
{
    protected override IEnumerable<string> Violations(SourceFile file)
    {
        var types = file.Root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .Where(node => node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)
            .Select(node => node is BaseTypeDeclarationSyntax type ? type.Identifier.Text : ((DelegateDeclarationSyntax)node).Identifier.Text)
            .ToList();
        return types.Count > 1 ? [$"{file.Path}: {string.Join(", ", types)}"] : [];
    }
}
