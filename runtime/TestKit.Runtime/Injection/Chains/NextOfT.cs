using System.Threading.Tasks;

namespace TestKit.Injection;

/// <summary>Runs the rest of the chain and the test, which can ask for <paramref name="value"/> by its type. It may be called any number of times, one after the other.</summary>
/// <typeparam name="T">The type that the rest can ask for; a tuple for several.</typeparam>
/// <param name="value">What the rest is given. It stays yours: it is not disposed.</param>
public delegate Task Next<in T>(T value);
