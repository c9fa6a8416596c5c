using System;
using System.Data.Common;

namespace Orders.Sessions;

/// <summary>What the state of a database's error means, whichever provider it comes from. EF Core wraps transient errors, so inner exceptions are looked at too.</summary>
internal static class SqlStates
{
    public static bool IsConflict(Exception error) => Of(error) is "40001" or "40P01";

    public static bool IsDuplicate(Exception error) => Of(error) == "23505";

    public static bool IsMissingReference(Exception error) => Of(error) == "23503";

    private static string? Of(Exception? error)
        => error is null ? null : (error as DbException)?.SqlState ?? Of(error.InnerException);
}
