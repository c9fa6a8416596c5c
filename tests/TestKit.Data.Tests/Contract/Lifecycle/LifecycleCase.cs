using System;
using System.Data;
using System.Data.Common;

namespace TestKit.Data.Tests.Contract;

/// <summary>A reader in a state: the statements it reads, the same as a row set, and what is done before it is asked.</summary>
internal sealed record LifecycleCase(string Name, string Sql, Func<RowSet> Rows, Action<DbDataReader> Prepare, CommandBehavior Behavior = CommandBehavior.Default)
{
    public override string ToString() => Name;
}
