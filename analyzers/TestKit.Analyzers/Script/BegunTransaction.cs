using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TestKit.Analyzers.Flow.Values;
using TestKit.Analyzers.Script.Code;
using TestKit.Generators.Model.Sql;

namespace TestKit.Analyzers.Script;

/// <summary>A transaction that a body of code begins on a double.</summary>
internal static class BegunTransaction
{
    /// <summary>The only transaction of the body, if nothing in the body or out of it can commit it; else null.</summary>
    public static IInvocationOperation? NeverCommitted(CodeReading code)
    {
        var begins = code.Calls.Where(call => IsBegin(call, code)).ToList();
        return begins.Count == 1 && begins[0] is var begin && VariableOf(begin) is { } variable && code.Locals.UsesOf(variable).All(use => StaysOpen(use, code)) && code.Calls.All(call => call == begin || IsHarmless(call, code)) ? begin : null;
    }

    private static bool IsBegin(IInvocationOperation call, CodeReading code)
        => code.Readings.Interfaces.RoleOf(call.TargetMethod) is SqlRoleKind.Begin
            || call is { TargetMethod.Name: "BeginTransaction" or "BeginTransactionAsync" } && IsOfProvider(call.TargetMethod.ContainingType);

    /// <summary>The variable that the transaction is put into, awaited or not.</summary>
    private static ILocalSymbol? VariableOf(IInvocationOperation begin)
    {
        for (IOperation? current = begin.Parent; current is not null; current = current.Parent)
        {
            switch (current)
            {
                case IAwaitOperation or IConversionOperation or IVariableInitializerOperation:
                    break;
                case IVariableDeclaratorOperation declarator:
                    return declarator.Symbol;
                default:
                    return null;
            }
        }

        return null;
    }

    private static bool StaysOpen(IOperation use, CodeReading code)
        => use.Parent switch
        {
            IConversionOperation conversion => StaysOpen(conversion, code),
            IInvocationOperation call => call.Instance == use && call.TargetMethod.Name is not ("Commit" or "CommitAsync") && code.Readings.Interfaces.RoleOf(call.TargetMethod) is not SqlRoleKind.Commit,
            IArgumentOperation { Parameter.Name: "transaction", Parent: IInvocationOperation call } => IsOfProvider(call.TargetMethod.ContainingType),
            IUsingOperation => true,
            _ => false,
        };

    /// <summary>Whether the call runs no code that could begin or commit a transaction.</summary>
    private static bool IsHarmless(IInvocationOperation call, CodeReading code)
        => code.Types.IsOwn(call.TargetMethod)
            || code.Readings.Interfaces.RoleOf(call.TargetMethod) is SqlRoleKind.Query or SqlRoleKind.Execute or SqlRoleKind.Rollback
            || IsOfProvider(call.TargetMethod.ContainingType)
            || call.TargetMethod.Name is "ConfigureAwait" or "DisposeAsync" or "Dispose"
            || !call.Arguments.Select(argument => argument.Value).Append(call.Instance!).Any(each => each is not null && MayReach(Operations.Bare(each)));

    /// <summary>Whether the value could lead to the double: anything but texts and numbers.</summary>
    private static bool MayReach(IOperation value) => value is IDelegateCreationOperation or IAnonymousFunctionOperation || value.Type is not ({ SpecialType: not (SpecialType.None or SpecialType.System_Object) } or { TypeKind: TypeKind.Enum });

    private static bool IsOfProvider(INamedTypeSymbol type)
        => type.ContainingNamespace?.ToDisplayString() is "System.Data" or "System.Data.Common" or "Dapper" or "TestKit.Data";
}
