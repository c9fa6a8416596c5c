using System;
using System.Collections.Generic;
using System.Linq;

namespace TestKit.Data;

/// <summary>What is said about rows that do not fit their columns, while typing and when they are added.</summary>
internal static class RowSetSentences
{
    public static string Arity(int values, IReadOnlyCollection<string> columns)
        => $"The row has {Count(values, "value")}, but there {(columns.Count == 1 ? "is" : "are")} {Count(columns.Count, "column")}: {string.Join(", ", columns)}.";

    /// <summary>The problem, and what to do about it.</summary>
    /// <param name="row">Which row, such as <c>Row 3</c>.</param>
    /// <param name="column">The column's name.</param>
    /// <param name="type">The type of its values, as C# writes it.</param>
    /// <param name="isKey">Whether it is part of a key.</param>
    public static (string Problem, string Advice) Null(string row, string column, string type, bool isKey)
        => ($"{row} has null in column \"{column}\", which holds {type}{(isKey ? " and is a key" : " and no nulls")}.",
            isKey ? "Give it a value." : $"Give it a value, or declare the column as Column.Of<{type}?>(\"{column}\").");

    /// <summary>The problem, and what to do about it.</summary>
    /// <param name="row">Which row, such as <c>Row 3</c>.</param>
    /// <param name="value">The value as it is shown, and its type as C# writes it.</param>
    /// <param name="column">The column's name, and the type of its values as C# writes it.</param>
    public static (string Problem, string Advice) Value(string row, (string Text, string Type) value, (string Name, string Type) column)
        => ($"{row} has {value.Text}, which is {WithArticle(value.Type)}, in column \"{column.Name}\", which holds {column.Type}.",
            $"Give {WithArticle(column.Type)}, or declare the column as Column.Of<{value.Type}>(\"{column.Name}\").");

    public static string WithArticle(string type) => $"{(type[0] is 'a' or 'e' or 'i' or 'o' or 'A' or 'E' or 'I' or 'O' ? "an" : "a")} {type}";

    /// <summary>So many of them, in words.</summary>
    public static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
