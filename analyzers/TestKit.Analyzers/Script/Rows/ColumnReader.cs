using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TestKit.Analyzers.Script.Code;

namespace TestKit.Analyzers.Script.Rows;

/// <summary>Reads the columns that a row set is made with.</summary>
internal static class ColumnReader
{
    /// <summary>The columns of the row set that an expression gives; null where they are not seen.</summary>
    public static IReadOnlyList<SeenColumn>? Of(IOperation rows, CodeReading code)
    {
        for (var steps = 0; steps < 100; steps++)
        {
            switch (code.Locals.Resolve(rows))
            {
                case IConversionOperation { OperatorMethod.ContainingType: var converter, Operand: var operand } when ScriptTypes.Is(converter, code.Types.TypedRowSet):
                    rows = operand;
                    break;
                case IInvocationOperation call when IsCreate(call, code.Types):
                    return OfCreate(call, code);
                case IInvocationOperation { Instance: { } before } call when code.Types.IsOwn(call.TargetMethod) && IsRows(before.Type, code.Types):
                    rows = before;
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    public static bool IsCreate(IInvocationOperation call, ScriptTypes types)
        => call.TargetMethod is { Name: "Create", IsStatic: true } && ScriptTypes.Is(call.TargetMethod.ContainingType, types.RowSet);

    /// <summary>The columns that a call of <c>RowSet.Create</c> names; null where they are not seen.</summary>
    public static IReadOnlyList<SeenColumn>? OfCreate(IInvocationOperation create, CodeReading code)
    {
        if (create.TargetMethod.TypeArguments.Length > 0)
        {
            return All(create.Arguments.OrderBy(argument => argument.Parameter?.Ordinal)
                .Select((argument, i) => Constants.Text(argument.Value, code.Locals) is { } name ? new SeenColumn(name, create.TargetMethod.TypeArguments[i], true, false) : null));
        }

        return Arguments.At(create, 0) is not { } columns ? null
            : Arguments.Elements(columns.Value, code.Locals) is not { } elements ? null
            : All(elements.Select(element => Constants.Text(element, code.Locals) is { } name ? new(name, null, true, false) : Declared(element, code)));
    }

    private static bool IsRows(ITypeSymbol? type, ScriptTypes types) => ScriptTypes.Is(type, types.RowSet) || types.IsTyped(type);

    private static IReadOnlyList<SeenColumn>? All(IEnumerable<SeenColumn?> columns)
        => columns.ToList() is var list && list.Contains(null) ? null : [.. list.OfType<SeenColumn>()];

    private static SeenColumn? Declared(IOperation element, CodeReading code)
        => code.Locals.Resolve(element) is not IInvocationOperation call || !ScriptTypes.Is(call.TargetMethod.ContainingType, code.Types.Column) ? null
            : call.TargetMethod is { Name: "Of", TypeArguments.Length: 1 } of ? Of(of.TypeArguments[0], Constants.Text(Arguments.At(call, 0)?.Value, code.Locals))
            : call.Instance is not { } before || Declared(before, code) is not { } column ? null
            : call.TargetMethod.Name == "Key" ? column with { AllowsNull = false, IsKey = true }
            : column;

    private static SeenColumn? Of(ITypeSymbol type, string? name)
    {
        if (name is null || type is ITypeParameterSymbol or IErrorTypeSymbol)
        {
            return null;
        }

        var underlying = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : null;
        return new(name, ValueTypes.Stored(underlying ?? type.WithNullableAnnotation(NullableAnnotation.NotAnnotated)), underlying is not null || !type.IsValueType, IsKey: false);
    }
}
