using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TestKit.Generators.Model;
using TestKit.Generators.Model.Chains;
using TestKit.Generators.Reading.Chains.Calls;

namespace TestKit.Generators.Reading.Chains.Descriptions;

/// <summary>Describes the chains that other assemblies see.</summary>
internal static class ChainDescriber
{
    /// <summary>Whether the declaration may be of a chain that other assemblies see, by its words alone.</summary>
    public static bool IsCandidate(SyntaxNode node, CancellationToken cancellation)
        => node switch
        {
            VariableDeclaratorSyntax { Initializer: not null, Parent: VariableDeclarationSyntax { Parent: FieldDeclarationSyntax field } variables } => IsShown(field.Modifiers) && field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword) && IsChain(variables.Type),
            PropertyDeclarationSyntax property => IsShown(property.Modifiers) && IsChain(property.Type),
            MethodDeclarationSyntax method => IsShown(method.Modifiers) && (IsChain(method.ReturnType) || method.AttributeLists.Any(IsRunner)),
            _ => false,
        };

    /// <summary>Null for what other assemblies do not see, or what cannot be described.</summary>
    public static DescribedChainModel? Describe(GeneratorSyntaxContext context, CancellationToken cancellation)
    {
        var compilation = context.SemanticModel.Compilation;
        if (ChainSymbols.In(compilation) is not { DescribedChain: not null } known || context.SemanticModel.GetDeclaredSymbol(context.Node, cancellation) is not { } member || !IsSeenFromOutside(member) || member.GetDocumentationCommentId() is not { } id)
        {
            return null;
        }

        try
        {
            return Read(member, known, cancellation) is { } description ? new(id, DescriptionWriter.Write(description).ToEquatableArray()) : null;
        }
        catch (CannotBeSeen)
        {
            return null;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new(id, default, new(member.ToDisplayString(), $"{e.GetType().Name}: {e.Message}"));
        }
    }

    private static Description? Read(ISymbol member, ChainSymbols known, CancellationToken cancellation)
    {
        var reader = new ChainReader(known, cancellation);
        if (member is not IMethodSymbol method)
        {
            return IsChain((member as IFieldSymbol)?.Type ?? (member as IPropertySymbol)?.Type, known) ? new(reader.Member(member)) : null;
        }

        var sources = new Sources(known, cancellation);
        return IsChain(method.ReturnType, known) ? new(reader.Read(sources.Of(method), CallScope.Of(method)))
            : ChainRun.IsRunner(method, known) ? ChainRun.Describe(method, known, sources, reader)
            : null;
    }

    private static bool IsChain(ITypeSymbol? type, ChainSymbols known) => known.IsChain(type) || known.IsMatrix(type);

    private static bool IsSeenFromOutside(ISymbol member)
    {
        var friends = member.ContainingAssembly.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "InternalsVisibleToAttribute");
        for (var current = member; current is not null and not INamespaceSymbol; current = current.ContainingType)
        {
            if (current.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal) && !(friends && current.DeclaredAccessibility is (Accessibility.Internal or Accessibility.ProtectedAndInternal)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsShown(SyntaxTokenList modifiers)
        => modifiers.Any(modifier => modifier.IsKind(SyntaxKind.PublicKeyword) || modifier.IsKind(SyntaxKind.InternalKeyword) || modifier.IsKind(SyntaxKind.ProtectedKeyword));

    private static bool IsChain(TypeSyntax type) => LastName(type) is "Chain" or "Matrix";

    private static bool IsRunner(AttributeListSyntax list) => list.Attributes.Any(attribute => LastName(attribute.Name) is "ChainRunner" or "ChainRunnerAttribute");

    private static string? LastName(TypeSyntax type)
        => type switch
        {
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            _ => null,
        };
}
