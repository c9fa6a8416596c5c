using System;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;

namespace TestKit.Injection;

/// <content>Functions with no input.</content>
public sealed partial class Chain
{
    /// <summary>Makes a value of no input, if something needs it. What it makes is disposed after the test; a tuple of 2 to 4 is several values.</summary>
    public Chain Provide<TResult>(Func<TResult> provider, string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        => Provided(provider, [], _ => provider(), new(name, file, line));

    /// <summary>Makes a value of no input, asynchronously, if something needs it. What it makes is disposed after the test; a tuple of 2 to 4 is several values.</summary>
    public Chain Provide<TResult>(Func<Task<TResult>> provider, string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        => Provided(provider, [], _ => provider(), new(name, file, line));

    /// <summary>Runs <paramref name="action"/> if what it takes is there.</summary>
    public Chain Do(Action action, string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        => Done(action, [], new Action<Arguments>(_ => action()), new(name, file, line));

    /// <summary>Runs <paramref name="action"/> and awaits it, if what it takes is there.</summary>
    public Chain Do(Func<Task> action, string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        => Done(action, [], _ => action(), new(name, file, line));

    /// <summary>Runs what comes after it by calling next, with what the rest can ask for.</summary>
    public Chain Around<TOut>(Func<Next<TOut>, Task> wrapper, string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        => Wrapped<TOut>(wrapper, [], (next, _) => wrapper(next), new(name, file, line));

    /// <summary>Runs what comes after it by calling next, if what it takes is there.</summary>
    public Chain Around(Func<Next, Task> wrapper, string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        => Wrapped(wrapper, [], (next, _) => wrapper(next), new(name, file, line));

    /// <summary>Puts a provider in the place of what is called <paramref name="name"/>.</summary>
    public static Chain Replace<TResult>(string name, Func<TResult> provider, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        => Replace(name, Empty.Provide(provider, null, file, line), file, line);

    /// <summary>Puts a provider in the place of what is called <paramref name="name"/>.</summary>
    public static Chain Replace<TResult>(string name, Func<Task<TResult>> provider, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        => Replace(name, Empty.Provide(provider, null, file, line), file, line);

    /// <summary>Runs a function that is no test with what the chain makes. An error that a provider gave as a <see cref="Fallible{T}"/> is given back; exceptions are thrown.</summary>
    /// <exception cref="InvalidChainException">The chain cannot make what the function takes.</exception>
    public static Task<Fallible<TResult>> TryRunAsync<TResult>(Chain chain, Func<TResult> function, [CallerMemberName] string name = "", [CallerFilePath] string file = "")
        => Runner.TryRunAsync(chain, Bodies.OfFunction(function, [], _ => function()), new(name, file));

    /// <summary>Runs a function that is no test with what the chain makes. An error that a provider gave as a <see cref="Fallible{T}"/> is given back; exceptions are thrown.</summary>
    /// <exception cref="InvalidChainException">The chain cannot make what the function takes.</exception>
    public static Task<Fallible<TResult>> TryRunAsync<TResult>(Chain chain, Func<Task<TResult>> function, [CallerMemberName] string name = "", [CallerFilePath] string file = "")
        => Runner.TryRunAsync(chain, Bodies.OfTaskOfResult(function, [], _ => function()), new(name, file));

    /// <inheritdoc cref="TryRunAsync{TResult}(Chain, Func{TResult}, string, string)"/>
    public static Task<Fallible<NoResult>> TryRunAsync(Chain chain, Func<Task> function, [CallerMemberName] string name = "", [CallerFilePath] string file = "")
        => Runner.TryRunAsync(chain, Bodies.OfTask(function, [], _ => function()), new(name, file));

    /// <summary>What of a chain would run for a test that takes nothing, and why. Nothing is run, and problems are told instead of thrown.</summary>
    public static ChainReport Explain(Chain chain) => Runner.Explain(chain, []);
}
