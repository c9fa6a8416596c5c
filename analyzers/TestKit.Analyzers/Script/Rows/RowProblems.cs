using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using TestKit.Analyzers.Flow.Values;
using TestKit.Analyzers.Script.Code;
using TestKit.Data;

namespace TestKit.Analyzers.Script.Rows;

/// <summary>Adds the rows of a row set as the runtime will, and says in its words what does not fit.</summary>
internal sealed class RowProblems
{
    private readonly SeenRowSet _rowSet;
    private readonly Compilation _compilation;
    private readonly ITypeSymbol?[] _types;
    private readonly bool[] _isOpen;

    private RowProblems(SeenRowSet rowSet, Compilation compilation)
    {
        _rowSet = rowSet;
        _compilation = compilation;
        _types = [.. rowSet.Columns.Select(column => column.Type)];
        _isOpen = [.. rowSet.Columns.Select(column => column.Type is null)];
    }

    public static IEnumerable<(IOperation Place, string Problem)> Of(SeenRowSet rowSet, Compilation compilation)
        => rowSet.Rows.SelectMany(new RowProblems(rowSet, compilation).Of);

    private IEnumerable<(IOperation Place, string Problem)> Of(SeenRow row)
    {
        if (row.Number is null)
        {
            Forget();
        }

        if (row.Values is not { } values)
        {
            Forget();
            return [];
        }

        return values.Count != _types.Length
            ? [(row.Place, RowSetSentences.Arity(values.Count, [.. _rowSet.Columns.Select(column => column.Name)]))]
            : [.. values.Select((value, i) => (value, Problem: Of(value, i, row))).Where(each => each.Problem is not null).Select(each => (each.value, each.Problem!))];
    }

    private string? Of(IOperation value, int index, SeenRow row)
    {
        var column = _rowSet.Columns[index];
        var number = row.Number is { } known ? $"Row {known}" : "A row";
        if (Arguments.IsNull(value))
        {
            return column.AllowsNull || column.Type is null ? null : Text(RowSetSentences.Null(number, column.Name, Shown(column.Type), column.IsKey));
        }

        if (_types[index] is not { } type)
        {
            Decide(index, value);
            return null;
        }

        return ValueTypes.NeverFits(value, type, _compilation)
            ? Text(RowSetSentences.Value(number, (TextOf(Operations.Bare(value)), Shown(Operations.Bare(value).Type!)), (column.Name, Shown(type))))
            : null;
    }

    /// <summary>An undeclared column takes the type of the first value that is not null.</summary>
    private void Decide(int index, IOperation value)
    {
        if (_isOpen[index])
        {
            _isOpen[index] = false;
            _types[index] = ValueTypes.Exact(value);
        }
    }

    /// <summary>Rows that are not seen may decide the types of columns.</summary>
    private void Forget()
    {
        for (var i = 0; i < _isOpen.Length; i++)
        {
            _isOpen[i] = false;
            _types[i] = _rowSet.Columns[i].Type;
        }
    }

    /// <summary>A number as it is, and anything else as it is written.</summary>
    private static string TextOf(IOperation value)
        => value.ConstantValue is { HasValue: true, Value: IFormattable number } && value.Type is { TypeKind: not TypeKind.Enum, SpecialType: not SpecialType.System_Char } ? number.ToString(null, CultureInfo.InvariantCulture) : value.Syntax.ToString();

    private static string Shown(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    private static string Text((string Problem, string Advice) sentences) => $"{sentences.Problem} {sentences.Advice}";
}
