using System;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;

namespace TestKit.Injection;

/// <content>Functions with six inputs.</content>
public sealed partial class Chain
{
    /// <summary>Makes a value of six inputs, if something needs it. What it makes is disposed after the test; a tuple of 2 to 4 is several values.</summary>
    public Chain Provide<T1, T2, T3, T4, T5, T6, TResult>(Func<T1, T2, T3, T4, T5, T6, TResult> provider, string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        => Provided(provider, [typeof(T1), typeof(T2), typeof(T3), typeof(T4), typeof(T5), typeof(T6)], a => provider(a.Get<T1>(0), a.Get<T2>(1), a.Get<T3>(2), a.Get<T4>(3), a.Get<T5>(4), a.Get<T6>(5)), new(name, file, line));

    /// <summary>Makes a value of six inputs, asynchronously, if something needs it. What it makes is disposed after the test; a tuple of 2 to 4 is several values.</summary>
    public Chain Provide<T1, T2, T3, T4, T5, T6, TResult>(Func<T1, T2, T3, T4, T5, T6, Task<TResult>> provider, string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        => Provided(provider, [typeof(T1), typeof(T2), typeof(T3), typeof(T4), typeof(T5), typeof(T6)], a => provider(a.Get<T1>(0), a.Get<T2>(1), a.Get<T3>(2), a.Get<T4>(3), a.Get<T5>(4), a.Get<T6>(5)), new(name, file, line));

    /// <summary>Runs <paramref name="action"/> if what it takes is there.</summary>
    public Chain Do<T1, T2, T3, T4, T5, T6>(Action<T1, T2, T3, T4, T5, T6> action, string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        => Done(action, [typeof(T1), typeof(T2), typeof(T3), typeof(T4), typeof(T5), typeof(T6)], a => action(a.Get<T1>(0), a.Get<T2>(1), a.Get<T3>(2), a.Get<T4>(3), a.Get<T5>(4), a.Get<T6>(5)), new(name, file, line));

    /// <summary>Runs <paramref name="action"/> and awaits it, if what it takes is there.</summary>
    public Chain Do<T1, T2, T3, T4, T5, T6>(Func<T1, T2, T3, T4, T5, T6, Task> action, string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        => Done(action, [typeof(T1), typeof(T2), typeof(T3), typeof(T4), typeof(T5), typeof(T6)], a => action(a.Get<T1>(0), a.Get<T2>(1), a.Get<T3>(2), a.Get<T4>(3), a.Get<T5>(4), a.Get<T6>(5)), new(name, file, line));

    /// <summary>Runs what comes after it by calling next, with what the rest can ask for.</summary>
    public Chain Around<T1, T2, T3, T4, T5, T6, TOut>(Func<Next<TOut>, T1, T2, T3, T4, T5, T6, Task> wrapper, string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        => Wrapped<TOut>(wrapper, [typeof(T1), typeof(T2), typeof(T3), typeof(T4), typeof(T5), typeof(T6)], (next, a) => wrapper(next, a.Get<T1>(0), a.Get<T2>(1), a.Get<T3>(2), a.Get<T4>(3), a.Get<T5>(4), a.Get<T6>(5)), new(name, file, line));

    /// <summary>Runs what comes after it by calling next, if what it takes is there.</summary>
    public Chain Around<T1, T2, T3, T4, T5, T6>(Func<Next, T1, T2, T3, T4, T5, T6, Task> wrapper, string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        => Wrapped(wrapper, [typeof(T1), typeof(T2), typeof(T3), typeof(T4), typeof(T5), typeof(T6)], (next, a) => wrapper(next, a.Get<T1>(0), a.Get<T2>(1), a.Get<T3>(2), a.Get<T4>(3), a.Get<T5>(4), a.Get<T6>(5)), new(name, file, line));

    /// <summary>Puts a provider in the place of what is called <paramref name="name"/>.</summary>
    public static Chain Replace<T1, T2, T3, T4, T5, T6, TResult>(string name, Func<T1, T2, T3, T4, T5, T6, TResult> provider, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        => Replace(name, Empty.Provide(provider, null, file, line), file, line);

    /// <summary>Puts a provider in the place of what is called <paramref name="name"/>.</summary>
    public static Chain Replace<T1, T2, T3, T4, T5, T6, TResult>(string name, Func<T1, T2, T3, T4, T5, T6, Task<TResult>> provider, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        => Replace(name, Empty.Provide(provider, null, file, line), file, line);

    /// <summary>Runs a function that is no test with what the chain makes. An error that a provider gave as a <see cref="Fallible{T}"/> is given back; exceptions are thrown.</summary>
    /// <exception cref="InvalidChainException">The chain cannot make what the function takes.</exception>
    public static Task<Fallible<TResult>> TryRunAsync<T1, T2, T3, T4, T5, T6, TResult>(Chain chain, Func<T1, T2, T3, T4, T5, T6, TResult> function, [CallerMemberName] string name = "", [CallerFilePath] string file = "")
        => Runner.TryRunAsync(chain, Bodies.OfFunction(function, [typeof(T1), typeof(T2), typeof(T3), typeof(T4), typeof(T5), typeof(T6)], a => function(a.Get<T1>(0), a.Get<T2>(1), a.Get<T3>(2), a.Get<T4>(3), a.Get<T5>(4), a.Get<T6>(5))), new(name, file));

    /// <summary>Runs a function that is no test with what the chain makes. An error that a provider gave as a <see cref="Fallible{T}"/> is given back; exceptions are thrown.</summary>
    /// <exception cref="InvalidChainException">The chain cannot make what the function takes.</exception>
    public static Task<Fallible<TResult>> TryRunAsync<T1, T2, T3, T4, T5, T6, TResult>(Chain chain, Func<T1, T2, T3, T4, T5, T6, Task<TResult>> function, [CallerMemberName] string name = "", [CallerFilePath] string file = "")
        => Runner.TryRunAsync(chain, Bodies.OfTaskOfResult(function, [typeof(T1), typeof(T2), typeof(T3), typeof(T4), typeof(T5), typeof(T6)], a => function(a.Get<T1>(0), a.Get<T2>(1), a.Get<T3>(2), a.Get<T4>(3), a.Get<T5>(4), a.Get<T6>(5))), new(name, file));

    /// <inheritdoc cref="TryRunAsync{TResult}(Chain, Func{TResult}, string, string)"/>
    public static Task<Fallible<NoResult>> TryRunAsync<T1, T2, T3, T4, T5, T6>(Chain chain, Func<T1, T2, T3, T4, T5, T6, Task> function, [CallerMemberName] string name = "", [CallerFilePath] string file = "")
        => Runner.TryRunAsync(chain, Bodies.OfTask(function, [typeof(T1), typeof(T2), typeof(T3), typeof(T4), typeof(T5), typeof(T6)], a => function(a.Get<T1>(0), a.Get<T2>(1), a.Get<T3>(2), a.Get<T4>(3), a.Get<T5>(4), a.Get<T6>(5))), new(name, file));

    /// <summary>What of a chain would run for a test that takes these types, and why. Nothing is run, and problems are told instead of thrown.</summary>
    public static ChainReport Explain<T1, T2, T3, T4, T5, T6>(Chain chain) => Runner.Explain(chain, [typeof(T1), typeof(T2), typeof(T3), typeof(T4), typeof(T5), typeof(T6)]);
}
