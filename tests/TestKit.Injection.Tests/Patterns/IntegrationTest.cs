using System;
using System.Threading.Tasks;

namespace TestKit.Injection.Tests.Patterns;

/// <summary>Runs tests with the standard chain of the project in front.</summary>
public static class IntegrationTest
{
    [ChainRunner]
    public static Task RunAsync<T1, T2>(Chain chain, Func<T1, T2, Task> test) => TestRun.RunAsync([App.Database, chain], test);
}
