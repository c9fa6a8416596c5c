using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TestKit.Conventions.Tests;

/// <summary>Reading → Model → Emission → generated code → runtime: a folder names nothing that comes after it on the arrow, and only Reading sees symbols.</summary>
internal sealed class LayersPointOneWay : FileConvention
{
    private const string Generator = "generator/TestKit.Generators";
    private const string Roslyn = "Microsoft.CodeAnalysis";

    private static readonly (string Folder, string[] Forbidden, string[] Allowed)[] s_layers =
    [
        ($"{Generator}/Model", [Roslyn, .. Parts("Reading", "Emission", "Naming")], []),
        ($"{Generator}/Naming", [Roslyn, .. Parts("Reading", "Model", "Emission")], ["Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.CSharp.SyntaxFacts", "Microsoft.CodeAnalysis.CSharp.SyntaxKind"]),
        ($"{Generator}/Emission", [Roslyn, .. Parts("Reading")], []),
        ($"{Generator}/Reading", Parts("Emission"), []),
        ("analyzers", Parts("Emission"), []),
        ("runtime", [Roslyn, "TestKit.Generators", "TestKit.Analyzers"], []),
        ("runtime/TestKit.Annotations", ["TestKit.Generated"], []),
    ];

    protected override IEnumerable<string> Violations(SourceFile file)
        => from layer in s_layers
           where file.IsUnder(layer.Folder)
           from name in Names(file)
           where layer.Forbidden.Any(forbidden => Is(name.Text, forbidden)) && !layer.Allowed.Contains(name.Text)
           select $"{file.At(name.Position)}: {layer.Folder} may not name {name.Text}";

    /// <summary>The forms in which one part of the generator can name another: whole, and from where namespaces meet.</summary>
    private static string[] Parts(params string[] names) => [.. names.SelectMany(name => new[] { $"TestKit.Generators.{name}", $"Generators.{name}", name })];

    private static bool Is(string name, string forbidden) => name == forbidden || name.StartsWith(forbidden + ".", StringComparison.Ordinal);

    private static IEnumerable<(string Text, int Position)> Names(SourceFile file)
    {
        var usings = file.Root.DescendantNodes().OfType<UsingDirectiveSyntax>().Select(directive => directive.NamespaceOrType).ToList();
        var qualified = file.Root.DescendantNodes()
            .Where(node => node is QualifiedNameSyntax or MemberAccessExpressionSyntax { Expression: NameSyntax or MemberAccessExpressionSyntax })
            .Where(node => node.Parent is not (QualifiedNameSyntax or MemberAccessExpressionSyntax or BaseNamespaceDeclarationSyntax));
        return usings.Concat<Microsoft.CodeAnalysis.SyntaxNode>(qualified.Except(usings))
            .Select(node => (node.ToString().Replace("global::", "", StringComparison.Ordinal), node.SpanStart));
    }
}
