using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TestKit.Generators.Reading.Declarations;

/// <summary>Reads the names of a file, without those in bodies.</summary>
internal sealed class FileNamesReader : CSharpSyntaxWalker
{
    private readonly HashSet<int> _declared = [];
    private readonly HashSet<int> _mentioned = [];
    private readonly HashSet<int> _mentionedForAll = [];
    private readonly HashSet<string> _namespaces = [];
    private readonly HashSet<string> _aliases = [];
    private string _space = "";
    private bool _isForAll;

    public static FileNames Read(SyntaxTree tree)
    {
        var reader = new FileNamesReader();
        var root = tree.GetRoot();
        reader.Visit(root);
        return new()
        {
            Declared = [.. reader._declared],
            Mentioned = [.. reader._mentioned.Union(reader._declared)],
            MentionedForAll = [.. reader._mentionedForAll],
            Namespaces = [.. reader._namespaces],
            Aliases = [.. reader._aliases],
            ForAll = string.Concat(root.ChildNodes().Where(IsForAll).Select(each => each.ToString())),
        };
    }

    public override void DefaultVisit(SyntaxNode node)
    {
        switch (node)
        {
            case BaseNamespaceDeclarationSyntax space:
                VisitNamespace(space);
                return;
            case TypeOfExpressionSyntax or UsingDirectiveSyntax or AttributeListSyntax:
                VisitScope(node);
                return;
            case BaseTypeDeclarationSyntax type:
                DeclareType(type.Identifier.ValueText, type);
                break;
            case DelegateDeclarationSyntax type:
                DeclareType(type.Identifier.ValueText, type);
                break;
            case GlobalStatementSyntax:
                _declared.UnionWith(FileNames.HashesOf("Program"));
                break;
            case SimpleNameSyntax name:
                Mention(name.Identifier.ValueText);
                break;
        }

        if (!DeclarationSyntaxComparer.IsBody(node))
        {
            base.DefaultVisit(node);
        }
    }

    /// <summary>The names of a namespace that is declared depend on nobody.</summary>
    private void VisitNamespace(BaseNamespaceDeclarationSyntax space)
    {
        var outer = _space;
        foreach (var part in space.Name.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>())
        {
            _space = FullName(part.Identifier.ValueText);
            _namespaces.Add(_space);
        }

        foreach (var child in space.ChildNodes().Where(child => child != space.Name))
        {
            Visit(child);
        }

        _space = outer;
    }

    /// <summary>A type that an attribute of the assembly names is nothing to other files.</summary>
    private void VisitScope(SyntaxNode node)
    {
        var outer = _isForAll;
        _isForAll = node is not TypeOfExpressionSyntax && (_isForAll || IsForAll(node));
        base.DefaultVisit(node);
        _isForAll = outer;
    }

    private void DeclareType(string name, MemberDeclarationSyntax type)
    {
        _declared.UnionWith(FileNames.HashesOf(name));
        if (type.Parent is not TypeDeclarationSyntax && FileNames.IsAlias(name))
        {
            _aliases.Add(FullName(name));
        }
    }

    private void Mention(string name)
    {
        var hash = FileNames.Hash(name);
        _mentioned.Add(hash);
        if (_isForAll)
        {
            _mentionedForAll.Add(hash);
        }
    }

    private string FullName(string name) => _space.Length == 0 ? name : $"{_space}.{name}";

    private static bool IsForAll(SyntaxNode node)
        => node is UsingDirectiveSyntax { GlobalKeyword.RawKind: not 0 } or AttributeListSyntax { Parent: CompilationUnitSyntax };
}
