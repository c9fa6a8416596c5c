using System.Threading;
using System.Threading.Tasks;

namespace TestKit.Injection.Tests.Patterns;

/// <summary>A library of chains, as a project keeps it beside its tests.</summary>
public static class App
{
    public static readonly Chain Database = Chain.Named("open database")
        .Provide(() => new DatabaseDsn("Host=localhost;Database=test"), name: "default-dsn")
        .Provide(async (ITest t, DatabaseDsn dsn, CancellationToken ct) => await Db.OpenAsync(dsn.Value, ct));   // disposed for you, in reverse order

    public static Chain OverrideDsn(string dsn) => Chain.Replace("default-dsn", () => new DatabaseDsn(dsn));

    public static readonly Chain N = Chain.Empty.Provide(() => new Limit(438), name: "N");
    public static readonly Chain A = Chain.Empty.Provide((Limit n, Numbers numbers) => new TypeA(numbers.Next(n.Value)), name: "A");
    public static readonly Chain B = Chain.Empty.Provide((TypeA a) => new TypeB(a), name: "B");
    public static readonly Chain C = Chain.Empty.Provide((TypeB b) => new TypeC(b), name: "C");

    public static readonly Chain Abc = [Chain.Empty.Provide(() => new Numbers()), N, A, B, C];

    public static readonly Chain Memory = Chain.Named("memory").Provide(() => new MemoryStore()).As<IStore>();
    public static readonly Chain Files = Chain.Named("files").Provide(() => new FileStore()).As<IStore>();

    public static readonly Chain Thing = Chain.Named("thing")
        .Provide(() => new ThingParameter("default"), name: "thing-parameter")
        .Provide((ThingParameter parameter) => new Thing(parameter), name: "thing");
}
