using Microsoft.CodeAnalysis;
using TestKit.Generators.Model.Members;
using TestKit.Generators.Naming;

namespace TestKit.Generators.Reading.Members;

/// <summary>Operators as code declares them, and their names for selectors.</summary>
internal static class OperatorText
{
    private const string Prefix = "op_";
    private const string Checked = "Checked";

    public static MethodForm FormOf(IMethodSymbol method)
        => method.MethodKind switch
        {
            MethodKind.Conversion => MethodForm.Conversion,
            _ when IsOperator(method) => MethodForm.Operator,
            _ => MethodForm.Ordinary,
        };

    /// <summary>The name as declared: <c>operator checked +</c>, or for a conversion <c>implicit</c> or <c>explicit</c>.</summary>
    public static string NameOf(IMethodSymbol method)
        => FormOf(method) switch
        {
            MethodForm.Conversion => method.Name == "op_Implicit" ? "implicit" : "explicit",
            MethodForm.Operator => $"operator {(IsChecked(method) ? "checked " : "")}{Symbol(method)}",
            _ => Identifier.Escape(method.Name),
        };

    /// <summary>The name without what only the compiler adds: <c>Addition</c> for <c>op_Addition</c>.</summary>
    public static string SelectorOf(ISymbol member)
        => member is IMethodSymbol method && FormOf(method) != MethodForm.Ordinary ? method.Name.Substring(Prefix.Length) : member.Name;

    /// <summary>Whether C# has a symbol for the operator.</summary>
    public static bool IsKnown(IMethodSymbol method) => FormOf(method) != MethodForm.Operator || Symbol(method).Length > 0;

    private static bool IsOperator(IMethodSymbol method)
        => method.MethodKind == MethodKind.UserDefinedOperator || (method.MethodKind == MethodKind.ExplicitInterfaceImplementation && method.Name.StartsWith(Prefix));

    private static bool IsChecked(IMethodSymbol method) => method.Name.StartsWith(Prefix + Checked);

    private static string Symbol(IMethodSymbol method)
    {
        var name = method.Name.Substring(Prefix.Length + (IsChecked(method) ? Checked.Length : 0));
        const string Assignment = "Assignment";
        return name switch
        {
            "Increment" or "IncrementAssignment" => "++",
            "Decrement" or "DecrementAssignment" => "--",
            "UnaryPlus" => "+",
            "UnaryNegation" => "-",
            "LogicalNot" => "!",
            "OnesComplement" => "~",
            "True" => "true",
            "False" => "false",
            _ when name.EndsWith(Assignment) && Binary(name.Substring(0, name.Length - Assignment.Length)) is { Length: > 0 } symbol => symbol + "=",
            _ => Binary(name),
        };
    }

    private static string Binary(string name)
        => name switch
        {
            "Addition" => "+",
            "Subtraction" => "-",
            "Multiply" or "Multiplication" => "*",
            "Division" => "/",
            "Modulus" => "%",
            "BitwiseAnd" => "&",
            "BitwiseOr" => "|",
            "ExclusiveOr" => "^",
            "LeftShift" => "<<",
            "RightShift" => ">>",
            "UnsignedRightShift" => ">>>",
            "Equality" => "==",
            "Inequality" => "!=",
            "LessThan" => "<",
            "GreaterThan" => ">",
            "LessThanOrEqual" => "<=",
            "GreaterThanOrEqual" => ">=",
            _ => "",
        };
}
