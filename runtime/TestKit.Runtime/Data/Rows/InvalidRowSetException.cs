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

    internal static InvalidRowSetException ForTuple(Type type, int items)
        => new($"{TypeText.Of(type)} is a tuple, whose items have no names at run time, and columns need names.\n"
            + $"Name them: RowSet.Create({string.Join(", ", Enumerable.Range(1, items).Select(i => $"\"column{i}\""))}).AddRowsFrom(…), or give anonymous objects.");

    internal static InvalidRowSetException ForNoProperties(Type type)
        => new($"{TypeText.Of(type)} has no public properties that could be columns. Give objects that have them, or rows of RowSet.Create.");

    internal static InvalidRowSetException ForPositions(Type type, int items, IReadOnlyList<Column> columns)
        => new($"{TypeText.Of(type)} takes {RowSetSentences.Count(items, "column")}, in order, but there {(columns.Count == 1 ? "is" : "are")} {RowSetSentences.Count(columns.Count, "column")}: {string.Join(", ", columns.Select(column => column.Name))}.\n"
            + "Take a type with a property for each column, or leave columns out.");

    internal static InvalidRowSetException ForNoConstructor(Type type)
        => new($"No {TypeText.Of(type)} can be made of a row: it is abstract, or has no public constructor.\nAnswer with WillReturnObjects(…), or set up the member itself.");

    internal static InvalidRowSetException ForNoGeneratedCode(Type type)
        => new($"No code was generated that makes {TypeText.WithArticle(type)} of a row, and without a just-in-time compiler there is no other way.\n"
            + $"Write [assembly: GenerateRowShape(typeof({TypeText.Of(type)}))] in the project with the tests, or answer with WillReturnObjects(…).");

    internal static InvalidRowSetException ForMissingColumn(Type type, string member, RowSetReader reader)
        => new($"{TypeText.Of(type)}.{member} needs a value to make {TypeText.WithArticle(type)}, but no column holds it. Columns: "
            + $"{string.Join(", ", Enumerable.Range(0, reader.FieldCount).Select(reader.GetName))}.\nAdd a column of that name to the rows.");

    internal static InvalidRowSetException ForMember(string column, string value, string member, Type type, Exception? inner)
        => new($"Column \"{column}\" has {value}, but {member} takes {TypeText.WithArticle(type)}.\nGive a value of that type, or let the member allow it.", inner);

    internal static InvalidRowSetException ForNoRowsOfItsOwn(string what, RowSet rows)
        => new($"{rows} cannot be given {what}, since it has no rows of its own. Give them to a row set with columns, before or after it is put into RowSet.Results.");

    internal static InvalidRowSetException ForCsv(int line, string problem)
        => new($"Line {line} of the CSV text: {problem}");

    internal static InvalidRowSetException ForDataType(Column column, string dataTypeName, Exception? inner = null)
        => new($"Column \"{column.Name}\" holds {TypeText.Of(column.Type!)}, which is not what a column of type {dataTypeName} holds.\n"
            + "Declare it with the type that the database gives, or leave TypeName out.", inner);

    private static InvalidRowSetException For((string Problem, string Advice) sentences) => new($"{sentences.Problem}\n{sentences.Advice}");
}
