using System;
using System.Threading.Tasks;
using Storage;
using TestKit.Injection;

await TestRun.RunMatrixAsync(
    [StorageChain.Standard, Matrix.Of(("one", StorageChain.On(1)), ("two", StorageChain.On(2))), Chain.Extra<Program, Db>(Chain.Empty.Provide(() => new Settings(3)), StorageChain.Db)],
    async (Db db, Extra<Program, Db> other, ChainReport report) =>
    {
        await Task.Yield();
        Console.WriteLine($"{db.Dsn} and {other.Value.Dsn}, of {report.Items.Count} items");
    });
