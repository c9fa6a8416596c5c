using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TestKit.Generators.Reading.Chains;

/// <summary>Finds the one expression that a field, property, local or function stands for.</summary>
internal sealed class Sources(ChainSymbols known, CancellationToken cancellation)
{
    private readonly Compilation _compilation = known.Compilation;

    /// <summary>Whether the symbol is declared in this compilation.</summary>
    public bool IsHere(ISymbol symbol) => Declaration(symbol) is not null;

    /// <exception cref="CannotBeSeen">There is no such expression.</exception>
    public IOperation Of(ISymbol symbol)
    {
        if (!known.Expressions.TryGetValue(symbol, out var operation))
        {
            known.Expressions[symbol] = operation = Expression(symbol, Declaration(symbol)) is { } expression ? Operation(expression, null) : null;
        }

        return operation ?? throw NotOne(symbol);
    }

    /// <exception cref="CannotBeSeen">There is no such expression.</exception>
    public IOperation OfLocal(ILocalReferenceOperation reference)
        => Declaration(reference.Local) is VariableDeclaratorSyntax { Initializer.Value: var value } declaration && IsAssignedOnce(reference.Local, declaration) && Operation(value, reference.SemanticModel) is { } operation
            ? operation
            : throw NotOne(reference.Local);

    /// <summary>The body of a method that does nothing but return an expression, or call.</summary>
    public IOperation? BodyOf(IMethodSymbol method) => Declaration(method) is { } declaration && OfFunction(declaration) is { } expression ? Operation(expression, null) : null;

    private static CannotBeSeen NotOne(ISymbol symbol) => new($"'{symbol.Name}' is not one expression that never changes");

    private SyntaxNode? Declaration(ISymbol symbol)
        => symbol.DeclaringSyntaxReferences.FirstOrDefault() is { } reference && _compilation.ContainsSyntaxTree(reference.SyntaxTree) ? reference.GetSyntax(cancellation) : null;

    private static ExpressionSyntax? Expression(ISymbol symbol, SyntaxNode? declaration)
        => symbol switch
        {
            IFieldSymbol { IsReadOnly: true, IsStatic: true, ContainingType.IsGenericType: false } field when !HasStaticConstructor(field.ContainingType) => (declaration as VariableDeclaratorSyntax)?.Initializer?.Value,
            IPropertySymbol { IsStatic: true, SetMethod: null, ContainingType.IsGenericType: false } => OfProperty(declaration as PropertyDeclarationSyntax),
            IMethodSymbol { ContainingType.IsGenericType: false } and ({ IsStatic: true } or { MethodKind: MethodKind.LocalFunction }) => OfFunction(declaration),
            IMethodSymbol { IsVirtual: false, IsAbstract: false, IsOverride: false, ContainingType: { IsGenericType: false, TypeKind: TypeKind.Class } } => OfFunction(declaration),
            _ => null,
        };

    private IOperation? Operation(ExpressionSyntax expression, SemanticModel? model)
#pragma warning disable RS1030 // A chain of one file is made of fields of others; only the few files are bound that it names.
        => (model?.SyntaxTree == expression.SyntaxTree ? model : _compilation.GetSemanticModel(expression.SyntaxTree)).GetOperation(expression, cancellation);
#pragma warning restore RS1030

    private static ExpressionSyntax? OfProperty(PropertyDeclarationSyntax? property)
        => property?.Initializer?.Value
            ?? property?.ExpressionBody?.Expression
            ?? property?.AccessorList?.Accessors.FirstOrDefault(accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration))?.ExpressionBody?.Expression;

    private static ExpressionSyntax? OfFunction(SyntaxNode? declaration)
        => declaration switch
        {
            MethodDeclarationSyntax method => method.ExpressionBody?.Expression ?? Returned(method.Body),
            LocalFunctionStatementSyntax function => function.ExpressionBody?.Expression ?? Returned(function.Body),
            _ => null,
        };

    private static ExpressionSyntax? Returned(BlockSyntax? body)
        => body is not { Statements.Count: 1 } ? null
            : body.Statements[0] is ExpressionStatementSyntax called ? called.Expression
            : (body.Statements[0] as ReturnStatementSyntax)?.Expression;

    private static bool HasStaticConstructor(INamedTypeSymbol type) => type.StaticConstructors.Any(constructor => !constructor.IsImplicitlyDeclared);

    private static bool IsAssignedOnce(ILocalSymbol local, SyntaxNode declaration)
        => local.RefKind == RefKind.None
            && declaration.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member
            && !(member is GlobalStatementSyntax ? member.Parent! : member).DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == local.Name && IsWritten(name));

    private static bool IsWritten(IdentifierNameSyntax name)
        => name.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == name,
            ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None) || (argument.Parent is TupleExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } && assignment.Left == argument.Parent),
            RefExpressionSyntax => true,
            _ => false,
        };
}
