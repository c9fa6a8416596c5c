using System;
using System.Collections.Generic;
using System.Linq;

namespace TestKit;

/// <summary>A member's name and parameters, taken from the text that generated code gives: <c>Get(id, ct)</c>, <c>Name</c>, <c>Name=</c>, <c>this[key]</c>.</summary>
internal sealed class MemberShape
{
    private readonly string[] _parameters;
    private readonly char _kind;

    private MemberShape(string name, string[] parameters, char kind)
    {
        Name = name;
        _parameters = parameters;
        _kind = kind;
    }

    public string Name { get; }

    /// <summary>The name in a recording: with <c>=</c> for a setter.</summary>
    public string FullName => Name + (_kind is '=' or '#' ? "=" : "");

    /// <summary>The name in a fault plan: without type arguments, and with <c>=</c> for a setter.</summary>
    public string PlanName => Name.Split('<')[0] + (_kind is '=' or '#' ? "=" : "");

    public int ParameterCount => _parameters.Length;

    /// <summary>What of the arguments could not be copied though that was asked for; null for nothing.</summary>
    public string? Uncopied { get; private init; }

    public string Parameter(int index) => index < _parameters.Length ? _parameters[index] : $"argument {index + 1}";

    public static MemberShape Parse(string signature)
    {
        var bar = signature.IndexOf('|');
        if (bar >= 0)
        {
            return Parse(signature[..bar]).Without(signature[(bar + 1)..]);
        }

        var set = signature.EndsWith('=');
        var text = set ? signature[..^1] : signature;
        var open = text.EndsWith(')') ? text.LastIndexOf('(') : text.IndexOf('['); // Type arguments may be arrays.
        if (open < 0)
        {
            return new(text, [], set ? '=' : 'p');
        }

        var inner = text[(open + 1)..^1];
        var parameters = inner.Length == 0 ? [] : inner.Split(", ");
        return new(text[..open], parameters, set ? '#' : text[open]);
    }

    /// <summary>The call with its arguments; null stands for "any arguments".</summary>
    public string Write(IReadOnlyList<string>? arguments)
        => _kind switch
        {
            'p' => Name,
            '=' => $"{Name} = {(arguments is null ? "any" : arguments[^1])}",
            '[' => $"{Name}[{Join(arguments, 0)}]",
            '#' => $"{Name}[{Join(arguments, 1)}] = {(arguments is null ? "any" : arguments[^1])}",
            _ => $"{Name}({Join(arguments, 0)})",
        };

    private MemberShape Without(string uncopied) => new(Name, _parameters, _kind) { Uncopied = uncopied };

    private string Join(IReadOnlyList<string>? arguments, int fromEnd)
        => arguments is null
            ? _parameters.Length == 0 ? "" : "any arguments"
            : string.Join(", ", arguments.Take(arguments.Count - fromEnd).Select((text, i) => $"{Parameter(i)}: {text}"));
}
