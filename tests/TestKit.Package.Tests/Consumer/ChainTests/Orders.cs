using Storage;

namespace ChainTests;

public sealed record Orders(Db Db);
