using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TestKit.Analyzers.Flow.Values;
using TestKit.Analyzers.Script.Code;
using TestKit.Analyzers.TK2000;
using TestKit.Data;

namespace TestKit.Analyzers.Script;

/// <summary>Finds the double at the start of a chain, and how it was made.</summary>
internal static class OwnerReader
{
    public const string Strict = "StrictSqlMatching";

    public static ScriptOwner Of(IInvocationOperation expecting, CodeReading code)
    {
        var operation = Start(expecting, code);
        return operation switch
        {
            IInvocationOperation call when code.Types.IsExpectingTransaction(call) => Of(call, code) with { Identity = call },
            IObjectCreationOperation creation => new(creation, SyntaxOf(creation.Syntax, creation.Type, code.Types), IsStrict(creation, null, code)),
            _ when Chain.VariableOf(operation) is { } variable => Variable(operation, variable, code),
            _ => ScriptOwner.Unknown,
        };
    }

    /// <summary>The double itself, before all expectations of the chain.</summary>
    private static IOperation Start(IInvocationOperation expecting, CodeReading code)
    {
        IOperation current = expecting;
        for (var steps = 0; steps < 200; steps++)
        {
            var bare = Operations.Bare(current);
            if (bare is IInvocationOperation call && IsLink(call, expecting, code))
            {
                if ((call.Instance ?? Arguments.At(call, 0)?.Value) is not { } before)
                {
                    break;
                }

                current = before;
            }
            else if (bare is ILocalReferenceOperation local && code.Locals.ValueOf(local.Local) is { } value && Continues(Operations.Bare(value), code))
            {
                current = value;
            }
            else
            {
                return bare;
            }
        }

        return current;
    }

    /// <summary>Whether a variable only holds an expectation, an expected transaction or another variable.</summary>
    private static bool Continues(IOperation value, CodeReading code)
        => value is IInvocationOperation call ? IsLink(call, null, code) || code.Types.IsExpectingTransaction(call) : value is ILocalReferenceOperation;

    private static bool IsLink(IInvocationOperation call, IOperation? expecting, CodeReading code)
        => call == expecting
            || code.Types.IsExpecting(call)
            || code.Types.IsExpectation(call.TargetMethod.ContainingType)
            || (call.TargetMethod.Name is "FailsToBegin" or "FailsToCommit" or "FailsToRollBack" && code.Types.IsOwn(call.TargetMethod));

    private static ScriptOwner Variable(IOperation operation, ISymbol variable, CodeReading code)
    {
        var creation = operation is ILocalReferenceOperation local && code.Locals.ValueOf(local.Local) is { } value ? Made(value)
            : variable is IFieldSymbol ? (variable.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() as VariableDeclaratorSyntax)?.Initializer?.Value
            : null;
        return creation is BaseObjectCreationExpressionSyntax
            ? new(variable, SyntaxOf(creation, operation.Type, code.Types), IsStrict(operation, variable, code))
            : new(variable, null, IsStrict(operation, variable, code) == true ? true : null);
    }

    /// <summary>The creation that a chain of expectations may follow, as a syntax.</summary>
    private static SyntaxNode Made(IOperation value)
        => Operations.Bare(value) switch
        {
            IConversionOperation conversion => Made(conversion.Operand),
            IInvocationOperation { Instance: { } instance } => Made(instance),
            IInvocationOperation { TargetMethod.IsExtensionMethod: true, Arguments.Length: > 0 } call => Made(call.Arguments[0].Value),
            var other => other.Syntax,
        };

    private static SqlSyntax? SyntaxOf(SyntaxNode creation, ITypeSymbol? type, ScriptTypes types)
    {
        if (creation is not BaseObjectCreationExpressionSyntax { ArgumentList: var arguments })
        {
            return null;
        }

        var vendor = arguments?.Arguments.Select(argument => argument.Expression).OfType<MemberAccessExpressionSyntax>().FirstOrDefault(each => each.Expression.ToString().EndsWith("DatabaseVendor", StringComparison.Ordinal));
        return vendor is not null ? Named(vendor.Name.Identifier.ValueText)
            : arguments is null or { Arguments.Count: 0 } || (ScriptTypes.Is(type, types.Source) && arguments.Arguments.Count == 1) ? SqlSyntax.PostgreSql
            : null;
    }

    private static SqlSyntax? Named(string vendor) => Enum.TryParse(vendor, out SqlSyntax syntax) ? syntax : null;

    /// <summary>True where the body says so; false where the double is made in sight and nothing else can say so.</summary>
    private static bool? IsStrict(IOperation operation, ISymbol? variable, CodeReading code)
        => code.Calls.Any(call => call.TargetMethod.Name == Strict && (variable is null ? call.Syntax.Span.Contains(operation.Syntax.Span) : Arguments.At(call, 0) is { } scope && IsOf(scope.Value, variable))) ? true
            : variable switch
            {
                null => false,
                ILocalSymbol local => code.Locals.UsesOf(local).Any(use => IsGivenAway(use, code)) ? null : false,
                IFieldSymbol => code.Readings.MentionsStrictMatching(operation.Syntax.SyntaxTree) ? null : false,
                _ => null,
            };

    private static bool IsGivenAway(IOperation use, CodeReading code)
        => use.Parent is IConversionOperation ? IsGivenAway(use.Parent, code) : use.Parent is IArgumentOperation { Parent: IInvocationOperation call } && !code.Types.IsOwn(call.TargetMethod);

    private static bool IsOf(IOperation scope, ISymbol variable)
        => Chain.VariableOf(Operations.Bare(scope)) is { } other && SymbolEqualityComparer.Default.Equals(other, variable);
}
