using System.Threading.Tasks;
using Storage;
using TestKit.Injection;

namespace ChainTests.Broken;

public static class BrokenTests
{
    public static Task Lacks_the_settings() => TestRun.RunAsync([StorageChain.Db, OrdersChain.Orders], (Orders orders) => { });
}
