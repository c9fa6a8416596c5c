using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Runtime.CompilerServices;

namespace TestKit.Data;

/// <summary>Spreads what was handed over as arguments: lists and tuples by position, dictionaries and objects with properties by name, anything else as it is.</summary>
internal sealed class SqlArgumentReader
{
    private readonly List<string?> _names = [];
    private readonly List<object?> _values = [];

    public SqlArguments Arguments => _values.Count == 0 ? SqlArguments.None : new([.. _names], [.. _values]);

    public static SqlArguments Spread(object? arguments)
    {
        var reader = new SqlArgumentReader();
        reader.AddAll(arguments);
        return reader.Arguments;
    }

    public void Add(string? name, object? value)
    {
        _names.Add(name);
        _values.Add(value is Array { Rank: 1 } array and not byte[] ? array.Clone() : value);
    }

    /// <summary>Adds the arguments that one object holds. Null holds none.</summary>
    public void AddAll(object? arguments)
    {
        switch (arguments)
        {
            case null:
                break;
            case IDictionary dictionary:
                foreach (DictionaryEntry entry in dictionary)
                {
                    Add(entry.Key.ToString(), entry.Value);
                }

                break;
            case IEnumerable<KeyValuePair<string, object?>> pairs:
                foreach (var pair in pairs)
                {
                    Add(pair.Key, pair.Value);
                }

                break;
            case ITuple tuple:
                for (var i = 0; i < tuple.Length; i++)
                {
                    Add(null, tuple[i]);
                }

                break;
            case IEnumerable values and not string and not byte[]:
                foreach (var value in values)
                {
                    Add(null, value);
                }

                break;
            default:
                AddObject(arguments);
                break;
        }
    }

    private void AddObject(object value)
    {
        var properties = SqlParameterObjects.PropertiesOf(value);
        if (properties.Count == 0)
        {
            Add(null, value);
        }

        foreach (var (name, each) in properties)
        {
            Add(name, each);
        }
    }
}
