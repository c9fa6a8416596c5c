using System;
using System.Threading.Tasks;

namespace TestKit.Data.Tests.EntityFramework;

/// <summary>Code that uses EF Core, and what the fake is told so that it can stand in for the database.</summary>
internal sealed record ContextScenario(string Name, Action<FakeDbDataSource> Expect, Func<ShopContext, Task<object?>> Run);
