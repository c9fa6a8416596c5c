using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TestKit.Analyzers.Flow.Values;
using TestKit.Analyzers.Script.Code;
using TestKit.Data;

namespace TestKit.Analyzers.Script.Calls;

/// <summary>Reads commands that are made, given their text and parameters, and executed in a straight line.</summary>
internal sealed class CommandReader
{
    private static readonly HashSet<string> s_harmless = ["Prepare", "PrepareAsync", "Dispose", "DisposeAsync", "CreateParameter", "Cancel"];
    private readonly CodeReading _code;
    private readonly IBlockOperation? _block;
    private readonly List<SqlCall> _calls = [];
    private readonly List<string?> _parameters = [];
    private IOperation? _place;
    private string? _sql;
    private bool _isLost;

    private CommandReader(IVariableDeclaratorOperation declarator, CodeReading code)
    {
        _code = code;
        _block = Operations.Ancestors(declarator).FirstOrDefault(each => each is IUsingOperation or IBlockOperation) is IUsingOperation statement ? statement.Body as IBlockOperation : Operations.BlockOf(declarator);
    }

    public static bool IsCommand(ITypeSymbol type) => type.Name.EndsWith("Command", System.StringComparison.Ordinal) && type.AllInterfaces.Prepend(type).Any(each => each is { Name: "IDbCommand", ContainingNamespace.Name: "Data" });

    public static IReadOnlyList<SqlCall> Read(IVariableDeclaratorOperation declarator, CodeReading code)
    {
        if (code.Locals.ValueOf(declarator.Symbol) is not { } value)
        {
            return [];
        }

        var reader = new CommandReader(declarator, code);
        reader.Start(Operations.Bare(value));
        var syntax = VendorOf.Type(declarator.Symbol.Type);
        foreach (var use in code.Locals.UsesOf(declarator.Symbol))
        {
            if (reader._isLost)
            {
                break;
            }

            reader.Follow(use, syntax);
        }

        return reader._isLost ? [.. reader._calls.Select(call => call with { Arguments = null })] : reader._calls;
    }

    private void Start(IOperation creation)
    {
        var arguments = creation switch
        {
            IObjectCreationOperation made => made.Arguments,
            IInvocationOperation { TargetMethod.Name: "CreateCommand" } call => call.Arguments,
            _ => default,
        };
        _isLost = arguments.IsDefault;
        if (!_isLost && arguments.FirstOrDefault(argument => argument.Parameter?.Type.SpecialType == SpecialType.System_String) is { } text)
        {
            SetText(text.Value);
        }

        if (creation is IObjectCreationOperation { Initializer: { } initializer })
        {
            Initialize(initializer);
        }
    }

    private void Initialize(IObjectOrCollectionInitializerOperation initializer)
    {
        foreach (var each in initializer.Initializers)
        {
            switch (each)
            {
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "CommandText" } } assignment:
                    SetText(assignment.Value);
                    break;
                case IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation { Property.Name: "Parameters" } } parameters:
                    foreach (var added in parameters.Initializer.Initializers)
                    {
                        AddParameter(added as IInvocationOperation);
                    }

                    break;
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: not "CommandType" } }:
                    break;
                default:
                    _isLost = true;
                    break;
            }
        }
    }

    private void Follow(IOperation use, SqlSyntax? syntax)
    {
        switch (use.Parent)
        {
            case IPropertyReferenceOperation { Property.Name: "Parameters" } parameters when parameters.Parent is IInvocationOperation call && call.Instance == parameters:
                _isLost |= !IsInLine(call);
                AddParameter(call);
                break;
            case IPropertyReferenceOperation { Property.Name: "Parameters" } parameters:
                _isLost |= parameters.Parent is not IPropertyReferenceOperation { Property.Name: "Count" };
                break;
            case IPropertyReferenceOperation { Property.Name: "CommandText" } text when text.Parent is ISimpleAssignmentOperation assignment && assignment.Target == text:
                _isLost |= !IsInLine(assignment);
                SetText(assignment.Value);
                break;
            case IPropertyReferenceOperation { Property.Name: "CommandType" or "CommandText" }:
                _isLost = true;
                break;
            case IPropertyReferenceOperation:
                break;
            case IInvocationOperation call when call.Instance == use && call.TargetMethod.Name.StartsWith("Execute", System.StringComparison.Ordinal):
                Execute(call, syntax);
                break;
            case IInvocationOperation { TargetMethod.Name: var name } when s_harmless.Contains(name):
            case IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "ConfigureAwait" } }:
            case IUsingOperation:
                break;
            default:
                _isLost = true;
                break;
        }
    }

    private void Execute(IInvocationOperation call, SqlSyntax? syntax)
    {
        _isLost |= Operations.Ancestors(call).Any(each => each is IAnonymousFunctionOperation or ILocalFunctionOperation);
        if (_sql is not null && _place is not null && !_isLost)
        {
            var names = _parameters.All(name => name is not null) ? _parameters.OfType<string>().ToList() : null;
            var isMixed = names is null && _parameters.Any(name => name is not null);
            _calls.Add(new(_place, _sql, syntax, isMixed ? null : new(_parameters.Count, names is { Count: > 0 } ? names : null), BindingRules.Command, call));
        }
    }

    private void SetText(IOperation value)
    {
        _place = value;
        _sql = Constants.Text(value, _code.Locals);
    }

    private void AddParameter(IInvocationOperation? call)
    {
        if (call is { TargetMethod.Name: "AddWithValue" or "Add" } && ParameterReader.Read(call, _code.Locals) is (true, var name))
        {
            _parameters.Add(name);
        }
        else
        {
            _isLost = true;
        }
    }

    private bool IsInLine(IOperation operation) => Operations.BlockOf(operation) == _block;
}
