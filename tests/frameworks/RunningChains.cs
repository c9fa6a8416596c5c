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
}
