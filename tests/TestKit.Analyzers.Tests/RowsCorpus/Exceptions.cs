namespace Corpus;

public static class Exceptions
{
    public static int Thrown(DbCommand command)
    {
        var reader = command.ExecuteReader(); // leaks
        if (!reader.Read())
        {
            throw new KeyNotFoundException();
        }

        var value = reader.GetInt32(0);
        reader.Dispose();
        return value;
    }

    public static int ThrownFromAnExpression(DbCommand command)
    {
        var reader = command.ExecuteReader(); // leaks
        var value = reader.Read() ? reader.GetInt32(0) : throw new KeyNotFoundException();
        reader.Dispose();
        return value;
    }

    public static int ThrownInsideUsing(DbCommand command)
    {
        using var reader = command.ExecuteReader();
        return reader.Read() ? reader.GetInt32(0) : throw new KeyNotFoundException();
    }

    public static void ThrownInsideTryWithFinally(DbCommand command)
    {
        var reader = command.ExecuteReader();
        try
        {
            if (!reader.Read())
            {
                throw new KeyNotFoundException();
            }
        }
        finally
        {
            reader.Close();
        }
    }

    public static void ThrownAndCaughtHere(DbCommand command)
    {
        var reader = command.ExecuteReader();
        try
        {
            if (!reader.Read())
            {
                throw new KeyNotFoundException();
            }
        }
        catch (KeyNotFoundException)
        {
            Console.WriteLine("none");
        }

        reader.Dispose();
    }

    public static void ThrownAndCaughtHereAndForgotten(DbCommand command)
    {
        var reader = command.ExecuteReader(); // leaks
        try
        {
            if (!reader.Read())
            {
                throw new KeyNotFoundException();
            }

            reader.Dispose();
        }
        catch (KeyNotFoundException)
        {
            Console.WriteLine("none");
        }
    }

    public static void OnlyAnExceptionLeaks(DbCommand command)
    {
        var reader = command.ExecuteReader();
        Console.WriteLine(reader.GetInt32(0));
        reader.Dispose();
    }

    public static DbDataReader ReleasedOnFailureReturnedOnSuccess(DbCommand command)
    {
        var reader = command.ExecuteReader();
        try
        {
            reader.Read();
            return reader;
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }

    public static DbDataReader FlagSaysWhetherItWasHandedOver(DbCommand command)
    {
        var reader = command.ExecuteReader();
        var handedOver = false;
        try
        {
            reader.Read();
            handedOver = true;
            return reader;
        }
        finally
        {
            if (!handedOver)
            {
                reader.Dispose();
            }
        }
    }

    public static DbDataReader? NullSaysThatItWasHandedOver(DbCommand command, bool wanted)
    {
        DbDataReader? owned = command.ExecuteReader();
        try
        {
            if (!wanted)
            {
                return null;
            }

            var result = owned;
            owned = null;
            return result;
        }
        finally
        {
            owned?.Dispose();
        }
    }

    public static void RetriedUntilItOpens(DbCommand command)
    {
        DbDataReader? reader = null;
        for (var attempt = 0; reader is null; attempt++)
        {
            try
            {
                reader = command.ExecuteReader();
            }
            catch (DbException) when (attempt < 3)
            {
                Thread.Sleep(1);
            }
        }

        reader.Dispose();
    }

    public static void OpenedInACatch(DbCommand first, DbCommand second)
    {
        try
        {
            first.ExecuteNonQuery();
        }
        catch (DbException)
        {
            var reader = second.ExecuteReader(); // leaks
            reader.Read();
        }
    }

    public static void OpenedInAFinally(DbCommand first, DbCommand second)
    {
        try
        {
            first.ExecuteNonQuery();
        }
        finally
        {
            var reader = second.ExecuteReader(); // leaks
            reader.Read();
        }
    }

    public static int ReturnLeavesTheFinallyThatForgets(DbCommand command)
    {
        var reader = command.ExecuteReader(); // leaks
        try
        {
            return reader.FieldCount;
        }
        finally
        {
            Console.WriteLine("done");
        }
    }

    public static int NestedFinally(DbCommand command)
    {
        var reader = command.ExecuteReader();
        try
        {
            try
            {
                return reader.FieldCount;
            }
            finally
            {
                Console.WriteLine("inner");
            }
        }
        finally
        {
            reader.Dispose();
        }
    }

    public static void CheckedInFinally(IDbCommand command)
    {
        IDataReader? reader = null;
        try
        {
            reader = command.ExecuteReader();
            reader.Read();
        }
        finally
        {
            if (reader != null && !reader.IsClosed)
            {
                reader.Close();
            }
        }
    }

    public static void HelperNeverReturns(DbCommand command)
    {
        var reader = command.ExecuteReader();
        if (!reader.Read())
        {
            Fail("no row");
        }

        reader.Dispose();
    }

    [System.Diagnostics.CodeAnalysis.DoesNotReturn]
    private static void Fail(string message) => throw new InvalidOperationException(message);
}
