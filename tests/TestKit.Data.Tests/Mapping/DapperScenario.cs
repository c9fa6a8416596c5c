using System;
using System.Data.Common;
using System.Threading.Tasks;

namespace TestKit.Data.Tests.Mapping;

/// <summary>Code that uses Dapper, and what the fake is told so that it can stand in for the database.</summary>
internal sealed record DapperScenario(string Name, Action<FakeDbDataSource> Expect, Func<DbConnection, Task<object?>> Run)
{
    public DapperScenario(string name, Action<FakeDbDataSource> expect, Func<DbConnection, object?> run)
        : this(name, expect, connection => Task.FromResult(run(connection)))
    {
    }

    public override string ToString() => Name;
}
