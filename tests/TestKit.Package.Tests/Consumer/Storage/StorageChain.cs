using System;
using System.Threading;
using System.Threading.Tasks;
using TestKit.Injection;

namespace Storage;

public static class StorageChain
{
    public static readonly Chain Db = Chain.Named("storage")
        .Provide((Settings settings) => new Dsn($"Port={settings.Port}"), name: "dsn")
        .Provide(async (ITest t, Dsn dsn, CancellationToken ct) =>
        {
            await Task.Delay(1, ct);
            return new Db(dsn, () => t.Log("closed"));
        });

    public static readonly Chain Standard = [Chain.Empty.Provide(() => new Settings(5432), name: "settings"), Db];

    public static Chain On(int port) => Chain.Replace("settings", () => new Settings(port));

    [ChainRunner]
    public static Task RunAsync<T>(Chain chain, Action<T> test) => TestRun.RunAsync([Standard, chain], test);
}
