using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TestKit.Generators.Reading.Declarations;

/// <summary>Reads the names of a file, without those in bodies.</summary>
internal sealed class FileNamesReader
{
    private readonly HashSet<int> _declared = [];
    private readonly HashSet<int> _mentioned = [];
    private readonly HashSet<string> _namespaces = [];
    private readonly HashSet<string> _aliases = [];

    public static FileNames Read(SyntaxTree tree)
    {
        var reader = new FileNamesReader();
        var root = tree.GetRoot();
        foreach (var node in root.DescendantNodes(node => !DeclarationSyntaxComparer.IsBody(node)))
        {
            reader.Read(node);
        }

        var forAll = root.ChildNodes().Where(IsForAll).ToList();
        return new()
        {
            Declared = [.. reader._declared],
            Mentioned = [.. reader._mentioned.Union(reader._declared)],
            MentionedForAll = [.. forAll.SelectMany(ValuesIn).Distinct()],
            Namespaces = [.. reader._namespaces],
            Aliases = [.. reader._aliases],
            ForAll = string.Concat(forAll.Select(each => each.ToString())),
        };
    }

    private void Read(SyntaxNode node)
    {
        switch (node)
        {
            case BaseNamespaceDeclarationSyntax space:
                Declare(space);
                break;
            case BaseTypeDeclarationSyntax type:
                Declare(type, type.Identifier.ValueText);
                break;
            case DelegateDeclarationSyntax type:
                Declare(type, type.Identifier.ValueText);
                break;
            case GlobalStatementSyntax:
                _declared.UnionWith(FileNames.HashesOf("Program"));
                break;
            case SimpleNameSyntax name when !IsOfNamespace(name):
                _mentioned.Add(FileNames.Hash(name.Identifier.ValueText));
                break;
        }
    }

    private void Declare(MemberDeclarationSyntax type, string name)
    {
        _declared.UnionWith(FileNames.HashesOf(name));
        if (type.Parent is not TypeDeclarationSyntax && FileNames.IsAlias(name))
        {
            _aliases.Add($"{NamespaceOf(type)}.{name}");
        }
    }

    private void Declare(BaseNamespaceDeclarationSyntax space)
    {
        var name = NamespaceOf(space);
        foreach (var part in Parts(space))
        {
            name = name.Length == 0 ? part : $"{name}.{part}";
            _namespaces.Add(name);
        }
    }

    private static string NamespaceOf(SyntaxNode node)
        => string.Join(".", node.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().Reverse().SelectMany(Parts));

    private static IEnumerable<string> Parts(BaseNamespaceDeclarationSyntax space)
        => space.Name.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Select(part => part.Identifier.ValueText);

    /// <summary>Whether a namespace is declared by it, which depends on nobody.</summary>
    private static bool IsOfNamespace(SimpleNameSyntax name)
    {
        SyntaxNode whole = name;
        while (whole.Parent is QualifiedNameSyntax qualified)
        {
            whole = qualified;
        }

        return whole.Parent is BaseNamespaceDeclarationSyntax;
    }

    private static bool IsForAll(SyntaxNode node)
        => node is UsingDirectiveSyntax { GlobalKeyword.RawKind: not 0 } or AttributeListSyntax { Parent: CompilationUnitSyntax };

    /// <summary>The names in it, but for types that an attribute of the assembly names: those are nothing to other files.</summary>
    private static IEnumerable<int> ValuesIn(SyntaxNode node)
        => node.DescendantNodes(each => each is not TypeOfExpressionSyntax).OfType<SimpleNameSyntax>().Select(name => FileNames.Hash(name.Identifier.ValueText));
}
