using System;
using System.Threading.Tasks;
using Storage;
using TestKit.Injection;

MockFees.Of(100).Returns(1);
MockFees.Currency.Returns("EUR");
Console.WriteLine(Shown<MockFees>());

await TestRun.RunMatrixAsync(
    [StorageChain.Standard, Matrix.Of(("one", StorageChain.On(1)), ("two", StorageChain.On(2))), Chain.Extra<Program, Db>(Chain.Empty.Provide(() => new Settings(3)), StorageChain.Db)],
    async (Db db, Extra<Program, Db> other, ChainReport report) =>
    {
        await Task.Yield();
        Console.WriteLine($"{db.Dsn} and {other.Value.Dsn}, of {report.Items.Count} items");
    });

static string Shown<T>()
    where T : IFees => $"{T.Of(50)} and {T.Of(100)} {T.Currency}";
