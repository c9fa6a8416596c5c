using System;
using System.Threading.Tasks;
using Storage;
using TestKit.Injection;
#if NUNIT
using TestAttribute = NUnit.Framework.TestAttribute;
#elif MSTEST
using TestAttribute = Microsoft.VisualStudio.TestTools.UnitTesting.TestMethodAttribute;
#else
using TestAttribute = Xunit.FactAttribute;
#endif

namespace ChainTests;

#if MSTEST
[Microsoft.VisualStudio.TestTools.UnitTesting.TestClass]
#endif
public class OrdersTests
{
    private static readonly Matrix s_ports = Matrix.Of(("one", StorageChain.On(1)), ("two", StorageChain.On(2)));

    [Test]
    public Task Chain_OfAnotherProject_MakesWhatTheTestTakes()
        => StorageChain.RunAsync(OrdersChain.Orders, (Orders orders) => Expect("Port=5432", orders.Db.Dsn));

    [Test]
    public Task Default_OfAnotherProject_IsOverridden()
        => StorageChain.RunAsync([OrdersChain.Orders, StorageChain.On(1)], (Orders orders) => Expect("Port=1", orders.Db.Dsn));

    [Test]
    public Task Matrix_RunsEachCell()
        => TestRun.RunMatrixAsync([StorageChain.Standard, s_ports, OrdersChain.Orders], async (Orders orders, ITest t) =>
        {
            await Task.Yield();
            Expect(t.Name.Contains("[one]", StringComparison.Ordinal) ? "Port=1" : "Port=2", orders.Db.Dsn);
        });

    private static void Expect(string expected, string actual)
    {
        if (expected != actual)
        {
            throw new InvalidOperationException($"Expected {expected}, but it was {actual}.");
        }
    }
}
