using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace TestKit.Generators.Tests.Harness;

/// <summary>The text of one double, member by member; namespaces that everybody knows are left out, so that expectations can be read.</summary>
internal sealed partial class DoubleText(SyntaxTree tree)
{
    private readonly List<ClassDeclarationSyntax> _classes = [.. tree.GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>()];

    /// <summary>The whole file.</summary>
    public string Text => tree.ToString();

    public string Namespace => tree.GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().SingleOrDefault()?.Name.ToString() ?? "";

    /// <summary>The class name.</summary>
    public string Name => Class.Identifier.Text;

    /// <summary>The class, up to its body.</summary>
    public string Head => Short(Class.WithMembers(default).WithOpenBraceToken(default).WithCloseBraceToken(default).ToString());

    public IReadOnlyList<string> Constructors => Texts<ConstructorDeclarationSyntax>(_ => true);

    private ClassDeclarationSyntax Class => _classes.First(type => type.BaseList?.Types.Any(each => each.ToString().EndsWith("ITestDouble", System.StringComparison.Ordinal)) == true);

    /// <summary>The selectors of a name: the public members that are no types.</summary>
    public IReadOnlyList<string> Selectors(string name)
        => Texts<MemberDeclarationSyntax>(member => member.Modifiers.Any(modifier => modifier.Text == "public") && member switch
        {
            MethodDeclarationSyntax method => method.Identifier.Text == name,
            PropertyDeclarationSyntax property => property.Identifier.Text == name,
            IndexerDeclarationSyntax => name == "this",
            _ => false,
        });

    public string Selector(string name) => Assert.Single(Selectors(name));

    /// <summary>The explicit implementations of a name.</summary>
    public IReadOnlyList<string> Slots(string name)
        => Texts<MemberDeclarationSyntax>(member => member switch
        {
            MethodDeclarationSyntax { ExplicitInterfaceSpecifier: not null } method => method.Identifier.Text == name,
            PropertyDeclarationSyntax { ExplicitInterfaceSpecifier: not null } property => property.Identifier.Text == name,
            EventDeclarationSyntax { ExplicitInterfaceSpecifier: not null } happening => happening.Identifier.Text == name,
            IndexerDeclarationSyntax { ExplicitInterfaceSpecifier: not null } => name == "this",
            _ => false,
        });

    public string Slot(string name) => Assert.Single(Slots(name));

    /// <summary>The private property or method that makes the runtime's member.</summary>
    public string Member(string name)
        => Assert.Single(Texts<MemberDeclarationSyntax>(member => !member.Modifiers.Any(modifier => modifier.Text == "public") && member switch
        {
            PropertyDeclarationSyntax { ExplicitInterfaceSpecifier: null } property => property.Identifier.Text == name,
            MethodDeclarationSyntax { ExplicitInterfaceSpecifier: null } method => method.Identifier.Text == name,
            _ => false,
        }));

    /// <summary>A type nested in the double.</summary>
    public string Type(string name)
        => Assert.Single(Texts<MemberDeclarationSyntax>(member => member switch
        {
            BaseTypeDeclarationSyntax type => type.Identifier.Text == name,
            DelegateDeclarationSyntax type => type.Identifier.Text == name,
            _ => false,
        }));

    /// <summary>A class beside the double; null for none.</summary>
    public string? Beside(string name) => _classes.Where(type => type.Identifier.Text == name).Select(type => Short(type.ToString())).SingleOrDefault();

    private List<string> Texts<T>(System.Func<T, bool> which)
        where T : MemberDeclarationSyntax
        => [.. Class.Members.OfType<T>().Where(which).Select(member => Short(member.ToString()))];

    private static string Short(string text) => Known().Replace(text, "").Trim();

    [GeneratedRegex(@"TKG?::|global::(System\.Collections\.Generic|System\.Collections|System\.Threading\.Tasks|System\.Threading|System|Demo)\.(?=\w)")]
    private static partial Regex Known();
}
