using System;
using System.Collections.Generic;
using System.Data;
using System.Data.Common;
using System.Linq;

namespace TestKit.Data;

/// <summary>A statement as it is executed: its text and what its parameters hold.</summary>
internal sealed record CommandText(SqlText Text, CommandType Type, FakeDbParameterCollection Parameters, SqlArguments Arguments)
{
    public string Sql => Text.Source;

    /// <summary>Whether there is nothing to execute but white space, comments and semicolons.</summary>
    public bool IsBlank => Text.Tokens.All(token => token.IsTrivia || token.Kind == SqlTokenKind.Semicolon);

    /// <summary>What the provider checks before it asks the database.</summary>
    /// <exception cref="InvalidOperationException">The text is empty, or a parameter has no value.</exception>
    public static CommandText Of(string text, CommandType type, FakeDbParameterCollection parameters, FakeDbDataSource source)
    {
        if (text.Length == 0)
        {
            throw new InvalidOperationException("The command has no text: set CommandText.");
        }

        var inputs = parameters.Where<DbParameter>(parameter => parameter.Direction is ParameterDirection.Input or ParameterDirection.InputOutput).ToList();
        foreach (var parameter in inputs)
        {
            Check(parameter, source.Dialect);
        }

        var arguments = new SqlArguments([.. inputs.Select(parameter => parameter.ParameterName is "" ? null : parameter.ParameterName)], [.. inputs.Select(parameter => parameter.Value)]);
        return new(SqlScript.Of(source).Statement(text).Text, type, parameters, arguments);
    }

    /// <summary>Gives output parameters their values: those of the first row's columns of their names, or in their order.</summary>
    public static void Populate(FakeDbParameterCollection parameters, Func<IDataReader> open)
    {
        var outputs = parameters.Where<DbParameter>(parameter => parameter.Direction is ParameterDirection.Output or ParameterDirection.InputOutput).ToList();
        if (outputs.Count == 0)
        {
            return;
        }

        using var reader = open();
        if (!reader.Read())
        {
            return;
        }

        var columns = Enumerable.Range(0, reader.FieldCount).ToList();
        var unnamed = new List<DbParameter>();
        foreach (var output in outputs)
        {
            var column = columns.FindIndex(ordinal => reader.GetName(ordinal).Equals(FakeDbParameterCollection.Plain(output.ParameterName), StringComparison.OrdinalIgnoreCase));
            if (column < 0)
            {
                unnamed.Add(output);
                continue;
            }

            output.Value = reader.GetValue(columns[column]);
            columns.RemoveAt(column);
        }

        foreach (var (output, column) in unnamed.Zip(columns))
        {
            output.Value = reader.GetValue(column);
        }
    }

    private static void Check(DbParameter parameter, Dialect dialect)
    {
        if (parameter.Value is null)
        {
            throw new InvalidOperationException($"The parameter \"{parameter.ParameterName}\" has no value: set it, to DBNull.Value for null.");
        }

        if (parameter is FakeDbParameter own)
        {
            dialect.CheckParameter(own);
        }
    }
}
