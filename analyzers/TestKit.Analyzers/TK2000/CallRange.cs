using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TestKit.Analyzers.TK2000;

/// <summary>How many calls an assertion allows.</summary>
/// <param name="Least">At least so many.</param>
/// <param name="Most">At most so many.</param>
/// <param name="Text">As it is written.</param>
internal sealed record CallRange(int Least, int Most, string Text)
{
    /// <summary>Null where it is no assertion of a number, or the number is not known.</summary>
    public static CallRange? Asserted(IInvocationOperation call, DoubleTypes types)
    {
        if (call.Arguments.Length == 0 || !types.IsSelection(call.Arguments[0].Value.Type))
        {
            return null;
        }

        return call.TargetMethod.Name switch
        {
            "AssertNotCalled" => new(0, 0, "AssertNotCalled"),
            "AssertCalled" => Of(call.Arguments.First(argument => argument.Parameter?.Name == "times")),
            _ => null,
        };
    }

    public bool Meets(CallRange other) => Least <= other.Most && other.Least <= Most;

    private static CallRange? Of(IArgumentOperation argument)
    {
        if (argument.ArgumentKind == ArgumentKind.DefaultValue)
        {
            return new(1, int.MaxValue, "AssertCalled");
        }

        var value = argument.Value;
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        var text = value.Syntax.ToString();
        return value switch
        {
            { ConstantValue.Value: int exactly } => new(exactly, exactly, text),
            IPropertyReferenceOperation property => property.Property.Name switch
            {
                "Never" => new(0, 0, text),
                "Once" => new(1, 1, text),
                "Twice" => new(2, 2, text),
                "AtLeastOnce" => new(1, int.MaxValue, text),
                "AtMostOnce" => new(0, 1, text),
                _ => null,
            },
            IInvocationOperation { Arguments: { Length: > 0 } arguments } call when arguments[0].Value.ConstantValue.Value is int count => call.TargetMethod.Name switch
            {
                "Exactly" => new(count, count, text),
                "AtLeast" => new(count, int.MaxValue, text),
                "AtMost" => new(0, count, text),
                "Between" when arguments[1].Value.ConstantValue.Value is int most => new(count, most, text),
                _ => null,
            },
            _ => null,
        };
    }
}
