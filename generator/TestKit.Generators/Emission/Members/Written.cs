using System.Linq;
using TestKit.Generators.Model.Members;

namespace TestKit.Generators.Emission.Members;

/// <summary>A method as its form is written, where it is declared and where it is called.</summary>
internal static class Written
{
    /// <summary>Type and name with what makes them an explicit implementation, an override or the method of a delegate.</summary>
    public static string Declaration(SlotModel slot, string type, string name)
        => slot switch
        {
            { Override: { } overriding } => $"{overriding.Accessibility} {(overriding.IsRequired ? "required " : "")}override {type} {name}",
            { Method: { } method } => $"private {type} {method}",
            _ => $"{type} {slot.Interface}.{name}",
        };

    /// <summary>The head of what fills a slot, up to its body; of an accessor, only the keyword.</summary>
    public static string Head(MethodModel method, SlotModel slot)
    {
        var parameters = $"({Arguments.Declaration(method.Parameters)})";
        var modifier = Statics.Modifier(method);
        return method.Form switch
        {
            MethodForm.Getter => $"{slot.Override?.Getter}get",
            MethodForm.Setter => $"{slot.Override?.Setter}{slot.Setter ?? "set"}",
            MethodForm.Conversion => $"{modifier}{method.Name} {slot.Interface}.operator {method.Return.Type}{parameters}",
            MethodForm.Operator => $"{modifier}{method.Return.Type} {slot.Interface}.{method.Name}{parameters}",
            _ => $"{modifier}{Declaration(slot, method.Return.Type, method.Name)}{Generics.List(method.TypeParameters)}{parameters}{Generics.ImplementationConstraints(method.TypeParameters)}",
        };
    }

    /// <summary>The call on an object; what an accessor or an operator of a field does stands for it.</summary>
    /// <param name="method">The method.</param>
    /// <param name="target">The object, as an expression.</param>
    /// <param name="arguments">The arguments, each as an expression.</param>
    public static string Call(MethodModel method, string target, params string[] arguments)
    {
        var accessed = method.Name == "this" ? $"{target}[{string.Join(", ", Keys(method, arguments))}]" : $"{target}.{method.Name}";
        return method.Form switch
        {
            MethodForm.Operator => InstanceOperator(method, target, arguments),
            MethodForm.Getter => accessed,
            MethodForm.Setter => $"{accessed} = {arguments.Last()}",
            _ => $"{target}.{method.Name}{Generics.List(method.TypeParameters)}({string.Join(", ", arguments)})",
        };
    }

    /// <summary>The head and what it does.</summary>
    public static string Member(string head, string call) => call[0] == '{' ? $"{head} {call}" : $"{head} => {call}";

    /// <summary>A block: such an operator changes the variable that it is written behind.</summary>
    private static string InstanceOperator(MethodModel method, string target, string[] arguments)
    {
        var parts = method.Name.Split(' ');
        var self = Arguments.Beside(method.Parameters, "self");
        var change = $"{self}{parts.Last()}{(arguments.Length == 0 ? "" : $" {arguments[0]}")};";
        return $"{{ var {self} = {target}; {(parts.Length == 3 ? $"checked {{ {change} }}" : change)} }}";
    }

    private static string[] Keys(MethodModel method, string[] arguments) => method.Form == MethodForm.Setter ? [.. arguments.Take(arguments.Length - 1)] : arguments;
}
