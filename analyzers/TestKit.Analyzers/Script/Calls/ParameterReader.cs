using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TestKit.Analyzers.Script.Code;

namespace TestKit.Analyzers.Script.Calls;

/// <summary>Reads the name of a parameter that is added to a command.</summary>
internal static class ParameterReader
{
    /// <summary>Whether it is seen, and the name; null for one without a name.</summary>
    public static (bool IsSeen, string? Name) Read(IInvocationOperation add, Locals locals)
    {
        if (add.Arguments.FirstOrDefault(argument => argument.Parameter is { Name: "parameterName", Type.SpecialType: SpecialType.System_String }) is { } named)
        {
            return Named(Constants.Text(named.Value, locals));
        }

        if (add.Arguments.Length != 1)
        {
            return add.TargetMethod.Name == "AddWithValue" ? (true, null) : default;
        }

        return add.TargetMethod.Name == "AddWithValue" ? (true, null) : OfParameter(add.Arguments[0].Value, locals);
    }

    private static (bool IsSeen, string? Name) OfParameter(IOperation value, Locals locals)
    {
        var made = locals.Resolve(value);
        var (isSeen, name) = made switch
        {
            IObjectCreationOperation creation => OfCreation(creation, locals),
            IInvocationOperation { TargetMethod.Name: "CreateParameter" } => (true, null),
            _ => default,
        };
        return !isSeen ? default
            : Flow.Values.Operations.Bare(value) is ILocalReferenceOperation local ? OfUses(local.Local, name, locals)
            : (true, name);
    }

    private static (bool IsSeen, string? Name) OfCreation(IObjectCreationOperation creation, Locals locals)
    {
        var argument = creation.Arguments.FirstOrDefault(each => each.Parameter is { Type.SpecialType: SpecialType.System_String, Ordinal: 0 });
        var assigned = creation.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>()
            .FirstOrDefault(each => each.Target is IPropertyReferenceOperation { Property.Name: "ParameterName" });
        return (assigned?.Value ?? argument?.Value) is { } name ? Named(Constants.Text(name, locals)) : (true, null);
    }

    /// <summary>A variable may get its name later, and must not be given to anything that could name it.</summary>
    private static (bool IsSeen, string? Name) OfUses(ILocalSymbol local, string? name, Locals locals)
    {
        foreach (var use in locals.UsesOf(local))
        {
            switch (use.Parent)
            {
                case IPropertyReferenceOperation { Property.Name: "ParameterName", Parent: ISimpleAssignmentOperation assignment } reference when assignment.Target == reference:
                    if (name is not null || Constants.Text(assignment.Value, locals) is not { } given)
                    {
                        return default;
                    }

                    name = given;
                    break;
                case IPropertyReferenceOperation:
                case IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "Add", ContainingType.Name: var collection } } } when collection.EndsWith("ParameterCollection", System.StringComparison.Ordinal):
                case IConversionOperation:
                    break;
                default:
                    return default;
            }
        }

        return (true, name);
    }

    private static (bool IsSeen, string? Name) Named(string? name) => name is null ? default : (true, name.Length == 0 ? null : name);
}
