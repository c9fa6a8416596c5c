namespace Corpus;

public static class Branches
{
    public static int EarlyReturn(DbCommand command)
    {
        var reader = command.ExecuteReader(); // leaks
        if (!reader.Read())
        {
            return -1;
        }

        var value = reader.GetInt32(0);
        reader.Dispose();
        return value;
    }

    public static void EarlyReturnWithoutAValue(DbCommand command)
    {
        var reader = command.ExecuteReader(); // leaks
        if (!reader.HasRows)
            return;
        reader.Close();
    }

    public static void ReleasedInOneBranchOnly(DbCommand command, bool verbose)
    {
        var reader = command.ExecuteReader(); // leaks
        if (verbose)
        {
            reader.Dispose();
        }
    }

    public static void ReleasedInBothBranches(DbCommand command, bool verbose)
    {
        var reader = command.ExecuteReader();
        if (verbose)
        {
            reader.Read();
            reader.Dispose();
        }
        else
        {
            reader.Close();
        }
    }

    public static void OneCaseForgets(DbCommand command, int mode)
    {
        var reader = command.ExecuteReader(); // leaks
        switch (mode)
        {
            case 0:
                reader.Dispose();
                break;
            case 1:
                break;
            default:
                reader.Dispose();
                break;
        }
    }

    public static void SwitchWithoutDefault(DbCommand command, int mode)
    {
        var reader = command.ExecuteReader(); // leaks
        switch (mode)
        {
            case 0:
                reader.Dispose();
                break;
            case 1:
                reader.Close();
                break;
        }
    }

    public static void NullConditional(DbCommand? command)
    {
        var reader = command?.ExecuteReader();
        reader?.Read();
        reader?.Dispose();
    }

    public static void NullChecked(DbCommand command, bool wanted)
    {
        DbDataReader? reader = null;
        if (wanted)
        {
            reader = command.ExecuteReader();
        }

        if (reader != null)
        {
            reader.Dispose();
        }
    }

    public static void ComparedTheOtherWayRound(DbCommand command)
    {
        var reader = command.ExecuteReader();
        if (null == reader)
        {
            return;
        }

        reader.Dispose();
    }

    public static int GuardedByPattern(DbCommand? command)
    {
        if (command?.ExecuteReader() is { } reader)
        {
            using (reader)
            {
                return reader.FieldCount;
            }
        }

        return 0;
    }

    public static void SameConditionTwice(DbCommand command, bool wanted)
    {
        IDataReader? reader = null;
        if (wanted)
        {
            reader = command.ExecuteReader();
        }

        Console.WriteLine(wanted);
        if (wanted)
        {
            reader!.Dispose();
        }
    }

    public static void ClosedUnlessClosed(DbCommand command)
    {
        var reader = command.ExecuteReader();
        if (!reader.IsClosed)
        {
            reader.Close();
        }
    }

    public static void Overwritten(DbCommand command)
    {
        var reader = command.ExecuteReader(); // leaks
        reader.Read();
        reader = command.ExecuteReader();
        reader.Dispose();
    }

    public static void ReleasedBeforeItIsOverwritten(DbCommand command)
    {
        var reader = command.ExecuteReader();
        reader.Dispose();
        reader = command.ExecuteReader();
        reader.Dispose();
    }

    public static void SetToNull(DbCommand command)
    {
        DbDataReader? reader = command.ExecuteReader(); // leaks
        reader.Read();
        reader = null;
        reader?.Dispose();
    }

    public static int EachOfALoop(IEnumerable<DbCommand> commands)
    {
        var sum = 0;
        foreach (var command in commands)
        {
            var reader = command.ExecuteReader(); // leaks
            sum += reader.FieldCount;
        }

        return sum;
    }

    public static int EachOfALoopReleased(IEnumerable<DbCommand> commands)
    {
        var sum = 0;
        foreach (var command in commands)
        {
            using var reader = command.ExecuteReader();
            if (!reader.Read())
            {
                continue;
            }

            sum += reader.FieldCount;
        }

        return sum;
    }

    public static void ContinueForgets(IEnumerable<DbCommand> commands)
    {
        foreach (var command in commands)
        {
            var reader = command.ExecuteReader(); // leaks
            if (!reader.Read())
            {
                continue;
            }

            reader.Dispose();
        }
    }

    public static void BreakForgets(IReadOnlyList<DbCommand> commands)
    {
        for (var i = 0; i < commands.Count; i++)
        {
            var reader = commands[i].ExecuteReader(); // leaks
            if (reader.HasRows)
            {
                break;
            }

            reader.Dispose();
        }
    }

    public static void FoundAndReleasedAfterTheLoop(IReadOnlyList<DbCommand> commands)
    {
        DbDataReader? found = null;
        foreach (var command in commands)
        {
            var reader = command.ExecuteReader();
            if (reader.HasRows)
            {
                found = reader;
                break;
            }

            reader.Dispose();
        }

        found?.Dispose();
    }

    public static void LoopOverwrites(IReadOnlyList<DbCommand> commands)
    {
        DbDataReader? last = null;
        foreach (var command in commands)
        {
            last = command.ExecuteReader(); // leaks
        }

        last?.Dispose();
    }

    public static void ReplacedInALoop(IReadOnlyList<DbCommand> commands)
    {
        DbDataReader? last = null;
        foreach (var command in commands)
        {
            last?.Dispose();
            last = command.ExecuteReader();
        }

        last?.Dispose();
    }

    public static void EitherOfTwo(DbCommand first, DbCommand second, bool other)
    {
        using var reader = other ? first.ExecuteReader() : second.ExecuteReader();
        reader.Read();
    }

    public static void EitherOfTwoForgotten(DbCommand first, DbCommand second, bool other)
    {
        var reader = other
            ? first.ExecuteReader() // leaks
            : second.ExecuteReader(); // leaks
        reader.Read();
    }

    public static void ChosenBySwitch(DbCommand command, int mode)
    {
        using IDataReader reader = mode switch
        {
            0 => command.ExecuteReader(),
            1 => command.ExecuteReader(CommandBehavior.SingleRow),
            _ => throw new ArgumentOutOfRangeException(nameof(mode)),
        };
        reader.Read();
    }

    public static void Jumps(DbCommand command, int left)
    {
        var reader = command.ExecuteReader();
    again:
        if (reader.Read() && left-- > 0)
        {
            goto again;
        }

        reader.Dispose();
    }

    public static int WhileWithBreakInside(DbCommand command)
    {
        var reader = command.ExecuteReader();
        while (true)
        {
            if (!reader.Read())
            {
                reader.Dispose();
                return 0;
            }

            if (reader.GetInt32(0) > 3)
            {
                break;
            }
        }

        reader.Dispose();
        return 1;
    }

    public static void OpenedWhenMissing(DbCommand command, DbDataReader? given)
    {
        using var reader = given ?? command.ExecuteReader();
        reader.Read();
    }

    public static void AssignedInACondition(DbCommand command)
    {
        DbDataReader reader;
        if ((reader = command.ExecuteReader()).HasRows)
        {
            reader.Read();
        }

        reader.Dispose();
    }
}
