using System;
using System.Collections.Generic;
using System.Linq;

namespace TestKit.Data;

/// <summary>Rows, columns or values that do not belong together. What was in the row set before stays as it was.</summary>
public sealed class InvalidRowSetException : InvalidOperationException
{
    private InvalidRowSetException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }

    internal static InvalidRowSetException ForArity(IReadOnlyList<Column> columns, object?[] row)
        => new($"{RowSetSentences.Arity(row.Length, [.. columns.Select(column => column.Name)])}\n"
            + $"Values: {ArgumentFormatter.Format(row)}\nGive one value for each column, null where there is none.");

    internal static InvalidRowSetException ForNull(Column column, int row)
        => For(RowSetSentences.Null($"Row {row}", column.Name, TypeText.Of(column.Type!), column.IsKey));

    internal static InvalidRowSetException ForValue(Column column, object value, int row)
        => For(RowSetSentences.Value($"Row {row}", (ArgumentFormatter.Format(value), TypeText.Of(value.GetType())), (column.Name, TypeText.Of(column.Type!))));

    internal static InvalidRowSetException ForMissingObject(Type type)
        => new($"One of the objects is null, and a row needs {TypeText.WithArticle(type)} to read. Leave it out.");

    internal static InvalidRowSetException ForColumnWithoutProperty(Column column, Type type, IEnumerable<string> names)
        => new($"Column \"{column.Name}\" has no property in {TypeText.Of(type)}, whose properties give: {string.Join(", ", names)}.\n"
            + $"Rename the column, or put [Column(\"{column.Name}\")] on the property that holds it.");

    internal static InvalidRowSetException ForAmbiguousProperty(Column column, Type type, IEnumerable<string> names)
        => new($"Column \"{column.Name}\" could be any of these properties of {TypeText.Of(type)}: {string.Join(", ", names)}.\n"
            + $"Put [Column(\"{column.Name}\")] on the one that holds it.");

    internal static InvalidRowSetException ForNoRowsOfItsOwn(string what, RowSet rows)
        => new($"{rows} cannot be given {what}, since it has no rows of its own. Give them to a row set with columns, before or after it is put into RowSet.Results.");

    internal static InvalidRowSetException ForCsv(int line, string problem)
        => new($"Line {line} of the CSV text: {problem}");

    internal static InvalidRowSetException ForDataType(Column column, string dataTypeName, Exception? inner = null)
        => new($"Column \"{column.Name}\" holds {TypeText.Of(column.Type!)}, which is not what a column of type {dataTypeName} holds.\n"
            + "Declare it with the type that the database gives, or leave TypeName out.", inner);

    private static InvalidRowSetException For((string Problem, string Advice) sentences) => new($"{sentences.Problem}\n{sentences.Advice}");
}
