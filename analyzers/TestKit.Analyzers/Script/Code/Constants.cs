using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TestKit.Analyzers.Script.Code;

/// <summary>Texts that are known while compiling: constants, read-only fields with one, and variables that get nothing else.</summary>
internal static class Constants
{
    public static string? Text(IOperation? operation, Locals locals)
        => operation is null ? null
            : operation.ConstantValue is { HasValue: true, Value: string text } ? text
            : locals.Resolve(operation) switch
            {
                { ConstantValue: { HasValue: true, Value: string resolved } } => resolved,
                IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } field } reference => TextOf(field, reference.SemanticModel),
                _ => null,
            };

    private static string? TextOf(IFieldSymbol field, SemanticModel? model)
        => field.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not VariableDeclaratorSyntax { Initializer.Value: { } value } ? null
            : value is LiteralExpressionSyntax { Token.Value: string literal } ? literal
            : model?.SyntaxTree == value.SyntaxTree && model.GetConstantValue(value) is { HasValue: true, Value: string text } ? text
            : null;
}
