using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TestKit.Analyzers.Flow.Values;
using TestKit.Analyzers.Script.Code;

namespace TestKit.Analyzers.Script.Rows;

/// <summary>Follows a row set from where it is made, and reads the rows that are added on the way.</summary>
internal sealed class RowSetReader
{
    private readonly CodeReading _code;
    private readonly int _columns;
    private readonly List<SeenRow> _rows = [];
    private int? _number = 0;

    private RowSetReader(CodeReading code, int columns)
    {
        _code = code;
        _columns = columns;
    }

    /// <summary>Null for a call that makes no row set whose columns are seen, or one whose rows the compiler checks.</summary>
    public static SeenRowSet? Read(IInvocationOperation call, CodeReading code)
    {
        if (!ColumnReader.IsCreate(call, code.Types) || call.TargetMethod.TypeArguments.Length > 0 || ColumnReader.OfCreate(call, code) is not { } columns)
        {
            return null;
        }

        var reader = new RowSetReader(code, columns.Count);
        reader.Follow(call, isFirst: true);
        return new(columns, reader._rows);
    }

    private void Follow(IOperation current, bool isFirst)
    {
        while (current.Parent is { } parent)
        {
            switch (parent)
            {
                case IInvocationOperation call when call.Instance == current && ScriptTypes.Is(call.TargetMethod.ContainingType, _code.Types.RowSet):
                    Add(call);
                    break;
                case IConversionOperation { OperatorMethod: null } or IParenthesizedOperation:
                    break;
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } when isFirst && _code.Locals.ValueOf(declarator.Symbol) is not null:
                    FollowUses(declarator);
                    return;
                default:
                    return;
            }

            current = parent;
        }
    }

    /// <summary>Rows are numbered as long as each is added by a statement of its own beside the declaration.</summary>
    private void FollowUses(IVariableDeclaratorOperation declarator)
    {
        var block = Operations.BlockOf(declarator);
        foreach (var use in _code.Locals.UsesOf(declarator.Symbol))
        {
            _number = Operations.BlockOf(use) == block && use.Parent is IInvocationOperation ? _number : null;
            Follow(use, isFirst: false);
        }
    }

    private void Add(IInvocationOperation call)
    {
        switch (call.TargetMethod.Name)
        {
            case "AddRow":
                _rows.Add(new(call, Values(call), _number));
                _number++;
                break;
            case "AddRows":
                _rows.AddRange(Made(call));
                _number = null;
                break;
            case "AddRowsFrom":
                _rows.Add(new(call, null, null));
                _number = null;
                break;
        }
    }

    private IReadOnlyList<IOperation>? Values(IInvocationOperation call)
    {
        if (Arguments.At(call, 0) is not { } argument)
        {
            return null;
        }

        if (argument.ArgumentKind == ArgumentKind.ParamArray)
        {
            return Arguments.Elements(argument.Value);
        }

        var bare = _code.Locals.Resolve(argument.Value);
        return Arguments.IsNull(bare) || (_columns == 1 && bare.Type is IArrayTypeSymbol { ElementType.SpecialType: not SpecialType.System_Object }) ? [bare] : Arguments.Elements(bare);
    }

    /// <summary>The one row that stands for those that a function makes.</summary>
    private static IEnumerable<SeenRow> Made(IInvocationOperation call)
    {
        var function = Arguments.At(call, 1) is { } argument ? Operations.Bare(argument.Value) : null;
        var body = function is IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda } ? lambda.Body : null;
        return body is { Operations.Length: 1 } && body.Operations[0] is IReturnOperation { ReturnedValue: { } made } ? [new(made, Arguments.Elements(made), null)] : [new(call, null, null)];
    }
}
