using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using TestKit.Generated;

namespace TestKit;

/// <summary>The arguments of a call of a generic method, as a set-up for all type arguments gets them.</summary>
public sealed class GenericArguments : ITuple
{
    private readonly Member _member;
    private readonly ITuple _values;

    internal GenericArguments(Member member, ITuple values)
    {
        _member = member;
        _values = values;
    }

    /// <summary>The type arguments, in the order of the method's type parameters.</summary>
    public IReadOnlyList<Type> Types => _member.Instance!.TypeArguments;

    /// <summary>How many arguments there are.</summary>
    public int Length => _values.Length;

    /// <summary>An argument by its place, boxed.</summary>
    public object? this[int index] => _values[index];

    /// <summary>An argument by the name of its parameter, boxed.</summary>
    /// <exception cref="ArgumentException">The method has no such parameter.</exception>
    public object? this[string parameter]
    {
        get
        {
            var names = Enumerable.Range(0, Length).Select(_member.Shape.Parameter).ToList();
            var index = names.IndexOf(parameter);
            return index >= 0
                ? _values[index]
                : throw new ArgumentException($"{_member.Name} has no parameter \"{parameter}\". Its parameters: {(names.Count == 0 ? "none" : string.Join(", ", names))}.", nameof(parameter));
        }
    }
}
