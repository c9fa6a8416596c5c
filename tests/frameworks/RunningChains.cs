using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using TestKit.Injection;

namespace Frameworks;

/// <summary>Chains that are run. Every sample calls them from its own framework's tests, so that the frameworks show the same.</summary>
internal static class RunningChains
{
    /// <summary>A provider skips the test, as it does where what it makes is not there on the machine.</summary>
    public static Task SkippingAsync()
        => TestRun.RunAsync(
            Chain.Empty.Provide(string (ITest t) =>
            {
                t.Log("looking for a server");
                t.Skip("there is no server");
                return "";
            }),
            (string server) => Task.CompletedTask);

    /// <summary>A provider whose resource is disposed after the test, which writes what happens to the output of the framework.</summary>
    /// <param name="settings">What the framework cannot be asked for from here.</param>
    public static async Task PassingAsync(Chain settings)
    {
        var journal = new List<string>();
        await TestRun.RunAsync(
            [Chain.Empty.Value(journal).Provide((List<string> lines, CancellationToken token) => new Server(lines, token)), settings],
            async (Server server, ITest t) =>
            {
                await Task.Yield();
                t.Log("the server answers");
                journal.Add(server.Name);
            });
        Same("a server, disposed after the token was cancelled", string.Join(", ", journal));
    }

    /// <summary>The test of a chain fails with an assertion of the framework.</summary>
    public static Task FailingAsync(Action assertion) => TestRun.RunAsync(Chain.Empty.Value(new List<string>()), (List<string> lines) => assertion());

    /// <summary>The token of the framework is the one that cancels tests of chains.</summary>
    public static void HasToken(CancellationToken token) => Same(token, TestHost.Current.Cancellation);

    private static void Same<T>(T expected, T actual)
    {
        if (!Equals(expected, actual))
        {
            throw new InvalidOperationException($"Expected: {expected}\nbut it was: {actual}");
        }
    }

    private sealed class Server(List<string> lines, CancellationToken token) : IDisposable
    {
        public string Name { get; } = "a server";

        public void Dispose() => lines.Add(token.IsCancellationRequested ? "disposed after the token was cancelled" : "disposed too early");
    }
}
