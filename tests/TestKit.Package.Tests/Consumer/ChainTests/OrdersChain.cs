using Storage;
using TestKit.Injection;

namespace ChainTests;

public static class OrdersChain
{
    public static readonly Chain Orders = Chain.Named("shop").Provide((Db db) => new Orders(db), name: "orders");
}
