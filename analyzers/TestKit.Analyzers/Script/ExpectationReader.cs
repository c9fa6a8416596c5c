using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TestKit.Analyzers.Script.Code;

namespace TestKit.Analyzers.Script;

/// <summary>Follows an expectation from the call that begins it, through its chain and the variables that hold it.</summary>
internal sealed class ExpectationReader
{
    private readonly CodeReading _code;
    private readonly List<IInvocationOperation> _steps = [];
    private int _variables;
    private bool _escapes;

    private ExpectationReader(CodeReading code) => _code = code;

    public static Expectation Read(IInvocationOperation call, CodeReading code)
    {
        var reader = new ExpectationReader(code);
        reader.Follow(call);
        return new(call, Constants.Text(Arguments.At(call, 1)?.Value, code.Locals), OwnerReader.Of(call, code), reader._steps, !reader._escapes);
    }

    private void Follow(IOperation current)
    {
        while (current.Parent is { } parent)
        {
            switch (parent)
            {
                case IInvocationOperation call when call.Instance == current && _code.Types.IsExpectation(call.TargetMethod.ContainingType):
                    _steps.Add(call);
                    if (!_code.Types.IsExpectation(call.Type))
                    {
                        return;
                    }

                    break;
                case IArgumentOperation { Parameter.Ordinal: 0, Parent: IInvocationOperation call } when call.TargetMethod.IsExtensionMethod && _code.Types.IsOwn(call.TargetMethod):
                case IConversionOperation { OperatorMethod: not null }:
                case IExpressionStatementOperation:
                case ISimpleAssignmentOperation { Target: IDiscardOperation }:
                case IPropertyReferenceOperation:
                    return;
                case IConversionOperation or IParenthesizedOperation:
                case IConditionalAccessOperation access when access.WhenNotNull == current:
                    break;
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } when _variables++ < 5 && _code.Locals.ValueOf(declarator.Symbol) is not null:
                    foreach (var use in _code.Locals.UsesOf(declarator.Symbol))
                    {
                        Follow(use);
                    }

                    return;
                default:
                    _escapes = true;
                    return;
            }

            current = parent;
        }
    }
}
