using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace Orders.Ado;

internal static class AdoCommand
{
    [SuppressMessage("Security", "CA2100", Justification = "The statements are constants of AdoSession; values travel as parameters.")]
    public static DbCommand Create(DbConnection connection, string sql, IReadOnlyList<object?> args, DbTransaction? transaction = null)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = transaction;
        foreach (var arg in args)
        {
            var parameter = command.CreateParameter();
            parameter.Value = arg ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
