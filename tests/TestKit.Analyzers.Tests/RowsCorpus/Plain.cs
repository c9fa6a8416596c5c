namespace Corpus;

public static class Plain
{
    public static int NeverDisposed(DbCommand command)
    {
        var reader = command.ExecuteReader(); // leaks
        return reader.Read() ? reader.GetInt32(0) : 0;
    }

    public static void ThrownAway(DbCommand command)
    {
        command.ExecuteReader(); // leaks
    }

    public static void Discarded(DbCommand command)
    {
        _ = command.ExecuteReader(); // leaks
    }

    public static bool ReadInOneExpression(DbCommand command) => command.ExecuteReader().Read(); // leaks

    public static object ReadThroughTheInterface(IDbCommand command)
    {
        IDataReader reader = command.ExecuteReader(); // leaks
        reader.Read();
        return reader[0];
    }

    public static int ReleasedByUsingDeclaration(DbCommand command)
    {
        using var reader = command.ExecuteReader();
        return reader.Read() ? reader.GetInt32(0) : 0;
    }

    public static int ReleasedByUsingStatement(DbCommand command)
    {
        using (var reader = command.ExecuteReader())
        {
            return reader.Read() ? reader.GetInt32(0) : 0;
        }
    }

    public static int ReleasedByUsingOfTheVariable(DbCommand command)
    {
        var reader = command.ExecuteReader();
        using (reader)
        {
            return reader.FieldCount;
        }
    }

    public static void ReleasedByUsingWithoutAVariable(DbCommand command)
    {
        using (command.ExecuteReader())
        {
        }
    }

    public static int ReleasedInFinally(DbCommand command)
    {
        var reader = command.ExecuteReader();
        try
        {
            return reader.FieldCount;
        }
        finally
        {
            reader.Dispose();
        }
    }

    public static void ReleasedByDispose(DbCommand command)
    {
        var reader = command.ExecuteReader();
        reader.Read();
        reader.Dispose();
    }

    public static void ReleasedByClose(IDbCommand command)
    {
        var reader = command.ExecuteReader();
        reader.Read();
        reader.Close();
    }

    public static void ReleasedThroughACast(IDbCommand command)
    {
        var reader = command.ExecuteReader();
        ((IDisposable)reader).Dispose();
    }

    public static void ReleasedThroughAnAlias(DbCommand command)
    {
        var reader = command.ExecuteReader();
        var other = reader;
        other.Dispose();
    }

    public static void ReleasedThroughUsingOfAnAlias(DbCommand command)
    {
        var reader = command.ExecuteReader();
        using IDisposable other = reader;
        reader.Read();
    }

    public static void AliasOnlyReads(DbCommand command)
    {
        var reader = command.ExecuteReader(); // leaks
        var other = reader;
        other.Read();
    }

    public static void CommandAndConnectionAreDisposedOnly(DbConnection connection)
    {
        using (connection)
        {
            using var command = connection.CreateCommand();
            var reader = command.ExecuteReader(); // leaks
            reader.Read();
        }
    }

    public static void CloseConnectionDoesNotCloseByItself(DbCommand command)
    {
        var reader = command.ExecuteReader(CommandBehavior.CloseConnection); // leaks
        while (reader.Read())
        {
        }
    }

    public static void TwoOfWhichOneIsForgotten(DbCommand first, DbCommand second)
    {
        using var one = first.ExecuteReader();
        var two = second.ExecuteReader(); // leaks
        while (one.Read() && two.Read())
        {
        }
    }

    public static void TwoInOneUsing(DbCommand first, DbCommand second)
    {
        using (DbDataReader one = first.ExecuteReader(), two = second.ExecuteReader())
        {
            one.Read();
            two.Read();
        }
    }

    public static int DisposeOfAnother(DbCommand first, DbCommand second)
    {
        var one = first.ExecuteReader(); // leaks
        var two = second.ExecuteReader();
        two.Dispose();
        return one.FieldCount;
    }

    public static void ReaderOfATable(DataTable table)
    {
        var reader = table.CreateDataReader(); // leaks
        reader.Read();
    }

    public static DataTable LoadedIntoATable(DbCommand command)
    {
        var table = new DataTable();
        using var reader = command.ExecuteReader();
        table.Load(reader);
        return table;
    }

    public static string DynamicallyUsed(DbCommand command)
    {
        dynamic reader = command.ExecuteReader();
        string name = reader.GetName(0);
        reader.Dispose();
        return name;
    }
}
