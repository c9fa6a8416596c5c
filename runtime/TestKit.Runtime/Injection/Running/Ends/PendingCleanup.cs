using System;
using System.Threading.Tasks;
using TestKit.Injection.Planning;

namespace TestKit.Injection;

/// <summary>What is to be done after a test: something that an item made is disposed, or a function runs that was registered for it.</summary>
internal readonly struct PendingCleanup
{
    private readonly object _of;
    private readonly object _what;

    public PendingCleanup(ChainItem<Type> maker, object made) => (_of, _what) = (maker, made);

    public PendingCleanup(string of, Func<ValueTask> run) => (_of, _what) = (of, run);

    /// <summary>How messages call it.</summary>
    public string Of => _of is ChainItem<Type> maker ? maker.Label : (string)_of;

    public ValueTask RunAsync() => _what is Func<ValueTask> run && _of is string ? run() : Disposal.OfAsync(_what);
}
