using System;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;

namespace TestKit.Injection;

/// <content>Tests with seven inputs.</content>
public static partial class TestRun
{
    /// <summary>Runs a test with what the chain makes, which nothing asynchronous may be needed for.</summary>
    /// <exception cref="InvalidChainException">The chain cannot make what the test takes; nothing was run.</exception>
    public static void Run<T1, T2, T3, T4, T5, T6, T7>(Chain chain, Action<T1, T2, T3, T4, T5, T6, T7> test, [CallerMemberName] string name = "", [CallerFilePath] string file = "")
        => Runner.Run(chain, Bodies.OfAction(test, [typeof(T1), typeof(T2), typeof(T3), typeof(T4), typeof(T5), typeof(T6), typeof(T7)], a => test(a.Get<T1>(0), a.Get<T2>(1), a.Get<T3>(2), a.Get<T4>(3), a.Get<T5>(4), a.Get<T6>(5), a.Get<T7>(6))), new(name, file));

    /// <summary>Runs a test that gives a result with what the chain makes, which nothing asynchronous may be needed for.</summary>
    /// <exception cref="InvalidChainException">The chain cannot make what the test takes; nothing was run.</exception>
    public static TResult Run<T1, T2, T3, T4, T5, T6, T7, TResult>(Chain chain, Func<T1, T2, T3, T4, T5, T6, T7, TResult> test, [CallerMemberName] string name = "", [CallerFilePath] string file = "")
        => Runner.Run(chain, Bodies.OfFunction(test, [typeof(T1), typeof(T2), typeof(T3), typeof(T4), typeof(T5), typeof(T6), typeof(T7)], a => test(a.Get<T1>(0), a.Get<T2>(1), a.Get<T3>(2), a.Get<T4>(3), a.Get<T5>(4), a.Get<T6>(5), a.Get<T7>(6))), new(name, file));

    /// <summary>Runs a test with what the chain makes.</summary>
    /// <exception cref="InvalidChainException">The chain cannot make what the test takes; nothing was run.</exception>
    public static Task RunAsync<T1, T2, T3, T4, T5, T6, T7>(Chain chain, Action<T1, T2, T3, T4, T5, T6, T7> test, [CallerMemberName] string name = "", [CallerFilePath] string file = "")
        => Runner.RunAsync(chain, Bodies.OfAction(test, [typeof(T1), typeof(T2), typeof(T3), typeof(T4), typeof(T5), typeof(T6), typeof(T7)], a => test(a.Get<T1>(0), a.Get<T2>(1), a.Get<T3>(2), a.Get<T4>(3), a.Get<T5>(4), a.Get<T6>(5), a.Get<T7>(6))), new(name, file));

    /// <summary>Runs a test that gives a result with what the chain makes.</summary>
    /// <exception cref="InvalidChainException">The chain cannot make what the test takes; nothing was run.</exception>
    public static Task<TResult> RunAsync<T1, T2, T3, T4, T5, T6, T7, TResult>(Chain chain, Func<T1, T2, T3, T4, T5, T6, T7, TResult> test, [CallerMemberName] string name = "", [CallerFilePath] string file = "")
        => Runner.RunAsync(chain, Bodies.OfFunction(test, [typeof(T1), typeof(T2), typeof(T3), typeof(T4), typeof(T5), typeof(T6), typeof(T7)], a => test(a.Get<T1>(0), a.Get<T2>(1), a.Get<T3>(2), a.Get<T4>(3), a.Get<T5>(4), a.Get<T6>(5), a.Get<T7>(6))), new(name, file));

    /// <summary>Runs a test with what the chain makes.</summary>
    /// <exception cref="InvalidChainException">The chain cannot make what the test takes; nothing was run.</exception>
    public static Task RunAsync<T1, T2, T3, T4, T5, T6, T7>(Chain chain, Func<T1, T2, T3, T4, T5, T6, T7, Task> test, [CallerMemberName] string name = "", [CallerFilePath] string file = "")
        => Runner.RunAsync(chain, Bodies.OfTask(test, [typeof(T1), typeof(T2), typeof(T3), typeof(T4), typeof(T5), typeof(T6), typeof(T7)], a => test(a.Get<T1>(0), a.Get<T2>(1), a.Get<T3>(2), a.Get<T4>(3), a.Get<T5>(4), a.Get<T6>(5), a.Get<T7>(6))), new(name, file));

    /// <summary>Runs a test that gives a result with what the chain makes.</summary>
    /// <exception cref="InvalidChainException">The chain cannot make what the test takes; nothing was run.</exception>
    public static Task<TResult> RunAsync<T1, T2, T3, T4, T5, T6, T7, TResult>(Chain chain, Func<T1, T2, T3, T4, T5, T6, T7, Task<TResult>> test, [CallerMemberName] string name = "", [CallerFilePath] string file = "")
        => Runner.RunAsync(chain, Bodies.OfTaskOfResult(test, [typeof(T1), typeof(T2), typeof(T3), typeof(T4), typeof(T5), typeof(T6), typeof(T7)], a => test(a.Get<T1>(0), a.Get<T2>(1), a.Get<T3>(2), a.Get<T4>(3), a.Get<T5>(4), a.Get<T6>(5), a.Get<T7>(6))), new(name, file));

    /// <summary>Runs a test once for each cell of the chain's matrix, several at a time if <paramref name="maxParallel"/> allows it.</summary>
    /// <exception cref="InvalidChainException">The chain cannot make what the test takes; nothing was run.</exception>
    /// <exception cref="MatrixFailedException">The test failed in a cell; the others were run too.</exception>
    public static Task RunMatrixAsync<T1, T2, T3, T4, T5, T6, T7>(Chain chain, Action<T1, T2, T3, T4, T5, T6, T7> test, int maxParallel = 1, [CallerMemberName] string name = "", [CallerFilePath] string file = "")
        => Runner.RunMatrixAsync(chain, Bodies.OfAction(test, [typeof(T1), typeof(T2), typeof(T3), typeof(T4), typeof(T5), typeof(T6), typeof(T7)], a => test(a.Get<T1>(0), a.Get<T2>(1), a.Get<T3>(2), a.Get<T4>(3), a.Get<T5>(4), a.Get<T6>(5), a.Get<T7>(6))), maxParallel, new(name, file));

    /// <summary>Runs a test once for each cell of the chain's matrix, several at a time if <paramref name="maxParallel"/> allows it.</summary>
    /// <exception cref="InvalidChainException">The chain cannot make what the test takes; nothing was run.</exception>
    /// <exception cref="MatrixFailedException">The test failed in a cell; the others were run too.</exception>
    public static Task RunMatrixAsync<T1, T2, T3, T4, T5, T6, T7>(Chain chain, Func<T1, T2, T3, T4, T5, T6, T7, Task> test, int maxParallel = 1, [CallerMemberName] string name = "", [CallerFilePath] string file = "")
        => Runner.RunMatrixAsync(chain, Bodies.OfTask(test, [typeof(T1), typeof(T2), typeof(T3), typeof(T4), typeof(T5), typeof(T6), typeof(T7)], a => test(a.Get<T1>(0), a.Get<T2>(1), a.Get<T3>(2), a.Get<T4>(3), a.Get<T5>(4), a.Get<T6>(5), a.Get<T7>(6))), maxParallel, new(name, file));

    /// <summary>Runs a test for one cell of the chain's matrix.</summary>
    /// <exception cref="InvalidChainException">The chain cannot make what the test takes; nothing was run.</exception>
    public static Task RunCellAsync<T1, T2, T3, T4, T5, T6, T7>(Chain chain, string cell, Action<T1, T2, T3, T4, T5, T6, T7> test, [CallerMemberName] string name = "", [CallerFilePath] string file = "")
        => Runner.RunCellAsync(chain, cell, Bodies.OfAction(test, [typeof(T1), typeof(T2), typeof(T3), typeof(T4), typeof(T5), typeof(T6), typeof(T7)], a => test(a.Get<T1>(0), a.Get<T2>(1), a.Get<T3>(2), a.Get<T4>(3), a.Get<T5>(4), a.Get<T6>(5), a.Get<T7>(6))), new(name, file));

    /// <summary>Runs a test for one cell of the chain's matrix.</summary>
    /// <exception cref="InvalidChainException">The chain cannot make what the test takes; nothing was run.</exception>
    public static Task RunCellAsync<T1, T2, T3, T4, T5, T6, T7>(Chain chain, string cell, Func<T1, T2, T3, T4, T5, T6, T7, Task> test, [CallerMemberName] string name = "", [CallerFilePath] string file = "")
        => Runner.RunCellAsync(chain, cell, Bodies.OfTask(test, [typeof(T1), typeof(T2), typeof(T3), typeof(T4), typeof(T5), typeof(T6), typeof(T7)], a => test(a.Get<T1>(0), a.Get<T2>(1), a.Get<T3>(2), a.Get<T4>(3), a.Get<T5>(4), a.Get<T6>(5), a.Get<T7>(6))), new(name, file));
}
