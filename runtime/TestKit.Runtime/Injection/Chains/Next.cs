using System.Threading.Tasks;

namespace TestKit.Injection;

/// <summary>Runs the rest of the chain and the test. It may be called any number of times, one after the other: each builds, runs and disposes all that comes after.</summary>
public delegate Task Next();
