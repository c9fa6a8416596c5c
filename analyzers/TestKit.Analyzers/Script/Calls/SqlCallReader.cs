using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TestKit.Analyzers.Flow.Values;
using TestKit.Analyzers.Script.Code;
using TestKit.Generators.Model.Sql;
using TestKit.Generators.Reading.Sql;

namespace TestKit.Analyzers.Script.Calls;

/// <summary>Reads calls that run a statement: of interfaces of one's own, and of Dapper.</summary>
internal static class SqlCallReader
{
    public static SqlCall? Read(IInvocationOperation call, CodeReading code)
        => call.TargetMethod.ContainingType is { Name: "SqlMapper", ContainingNamespace.Name: "Dapper" } ? OfDapper(call, code)
            : code.Readings.Interfaces.RoleOf(call.TargetMethod) is SqlRoleKind.Query or SqlRoleKind.Execute ? OfInterface(call, code)
            : null;

    private static SqlCall? OfInterface(IInvocationOperation call, CodeReading code)
    {
        var method = call.TargetMethod.OriginalDefinition;
        if (SqlRoles.Statement(method) is not { } statement || Arguments.At(call, statement.Ordinal)?.Value is not { } place || Constants.Text(place, code.Locals) is not { } sql)
        {
            return null;
        }

        var given = method.Parameters.Where(parameter => parameter.Ordinal != statement.Ordinal && !SqlTypes.IsSetting(parameter)).ToList();
        var rules = given.Exists(parameter => !SqlTypes.HoldsArguments(parameter.Type)) ? BindingRules.OwnWithSettings : BindingRules.Own;
        return new(place, sql, null, given.Count == 0 ? null : Given(call, given, code), rules, call);
    }

    /// <summary>The arguments of all parameters together; null where one is not seen.</summary>
    private static SeenArguments? Given(IInvocationOperation call, List<IParameterSymbol> parameters, CodeReading code)
    {
        if (parameters.Count == 1 && SqlTypes.HoldsArguments(parameters[0].Type))
        {
            return Arguments.At(call, parameters[0].Ordinal) is not { } argument ? null
                : argument.ArgumentKind == ArgumentKind.ParamArray && Arguments.Elements(argument.Value) is { Count: 1 } elements ? SingleOf(elements[0])
                : SeenArguments.In(argument.Value, code.Locals);
        }

        return parameters.Exists(parameter => SqlTypes.HoldsArguments(parameter.Type)) ? null : new(parameters.Count, null);
    }

    /// <summary>One argument of a <c>params</c> list may be an object that holds them all.</summary>
    private static SeenArguments? SingleOf(IOperation single)
        => Operations.Bare(single).Type is { IsValueType: true } or { SpecialType: SpecialType.System_String } ? new(1, null) : null;

    private static SqlCall? OfDapper(IInvocationOperation call, CodeReading code)
    {
        var syntax = VendorOf.Type(Arguments.At(call, 0) is { } connection ? Operations.Bare(connection.Value).Type : null);
        if (Arguments.Named(call, "command") is { } command)
        {
            return code.Locals.Resolve(command.Value) is IObjectCreationOperation { Type.Name: "CommandDefinition" } definition
                ? Read(definition.Arguments, "commandText", "parameters")
                : null;
        }

        return Read(call.Arguments, "sql", "param");

        SqlCall? Read(ImmutableArray<IArgumentOperation> arguments, string sqlName, string parametersName)
        {
            var place = arguments.FirstOrDefault(argument => argument.Parameter?.Name == sqlName)?.Value;
            var given = arguments.FirstOrDefault(argument => argument.Parameter?.Name == parametersName)?.Value;
            var type = arguments.FirstOrDefault(argument => argument.Parameter?.Name == "commandType");
            return place is null || given is null || Constants.Text(place, code.Locals) is not { } sql ? null
                : new(place, sql, syntax, type is { ArgumentKind: not ArgumentKind.DefaultValue } && !Arguments.IsNull(type.Value) ? null : SeenArguments.In(given, code.Locals), BindingRules.Dapper, call);
        }
    }
}
