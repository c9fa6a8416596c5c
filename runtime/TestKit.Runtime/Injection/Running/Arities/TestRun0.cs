using System;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;

namespace TestKit.Injection;

/// <content>Tests with no input.</content>
public static partial class TestRun
{
    /// <summary>Runs a test with what the chain makes, which nothing asynchronous may be needed for.</summary>
    /// <exception cref="InvalidChainException">The chain cannot make what the test takes; nothing was run.</exception>
    public static void Run(Chain chain, Action test, [CallerMemberName] string name = "", [CallerFilePath] string file = "")
        => Runner.Run(chain, Bodies.OfAction(test, [], _ => test()), new(name, file));

    /// <summary>Runs a test that gives a result with what the chain makes, which nothing asynchronous may be needed for.</summary>
    /// <exception cref="InvalidChainException">The chain cannot make what the test takes; nothing was run.</exception>
    public static TResult Run<TResult>(Chain chain, Func<TResult> test, [CallerMemberName] string name = "", [CallerFilePath] string file = "")
        => Runner.Run(chain, Bodies.OfFunction(test, [], _ => test()), new(name, file));

    /// <summary>Runs a test with what the chain makes.</summary>
    /// <exception cref="InvalidChainException">The chain cannot make what the test takes; nothing was run.</exception>
    public static Task RunAsync(Chain chain, Action test, [CallerMemberName] string name = "", [CallerFilePath] string file = "")
        => Runner.RunAsync(chain, Bodies.OfAction(test, [], _ => test()), new(name, file));

    /// <summary>Runs a test that gives a result with what the chain makes.</summary>
    /// <exception cref="InvalidChainException">The chain cannot make what the test takes; nothing was run.</exception>
    public static Task<TResult> RunAsync<TResult>(Chain chain, Func<TResult> test, [CallerMemberName] string name = "", [CallerFilePath] string file = "")
        => Runner.RunAsync(chain, Bodies.OfFunction(test, [], _ => test()), new(name, file));

    /// <summary>Runs a test with what the chain makes.</summary>
    /// <exception cref="InvalidChainException">The chain cannot make what the test takes; nothing was run.</exception>
    public static Task RunAsync(Chain chain, Func<Task> test, [CallerMemberName] string name = "", [CallerFilePath] string file = "")
        => Runner.RunAsync(chain, Bodies.OfTask(test, [], _ => test()), new(name, file));

    /// <summary>Runs a test that gives a result with what the chain makes.</summary>
    /// <exception cref="InvalidChainException">The chain cannot make what the test takes; nothing was run.</exception>
    public static Task<TResult> RunAsync<TResult>(Chain chain, Func<Task<TResult>> test, [CallerMemberName] string name = "", [CallerFilePath] string file = "")
        => Runner.RunAsync(chain, Bodies.OfTaskOfResult(test, [], _ => test()), new(name, file));

    /// <summary>Runs a test once for each cell of the chain's matrix, several at a time if <paramref name="maxParallel"/> allows it.</summary>
    /// <exception cref="InvalidChainException">The chain cannot make what the test takes; nothing was run.</exception>
    /// <exception cref="MatrixFailedException">The test failed in a cell; the others were run too.</exception>
    public static Task RunMatrixAsync(Chain chain, Action test, int maxParallel = 1, [CallerMemberName] string name = "", [CallerFilePath] string file = "")
        => Runner.RunMatrixAsync(chain, Bodies.OfAction(test, [], _ => test()), maxParallel, new(name, file));

    /// <summary>Runs a test once for each cell of the chain's matrix, several at a time if <paramref name="maxParallel"/> allows it.</summary>
    /// <exception cref="InvalidChainException">The chain cannot make what the test takes; nothing was run.</exception>
    /// <exception cref="MatrixFailedException">The test failed in a cell; the others were run too.</exception>
    public static Task RunMatrixAsync(Chain chain, Func<Task> test, int maxParallel = 1, [CallerMemberName] string name = "", [CallerFilePath] string file = "")
        => Runner.RunMatrixAsync(chain, Bodies.OfTask(test, [], _ => test()), maxParallel, new(name, file));

    /// <summary>Runs a test for one cell of the chain's matrix.</summary>
    /// <exception cref="InvalidChainException">The chain cannot make what the test takes; nothing was run.</exception>
    public static Task RunCellAsync(Chain chain, string cell, Action test, [CallerMemberName] string name = "", [CallerFilePath] string file = "")
        => Runner.RunCellAsync(chain, cell, Bodies.OfAction(test, [], _ => test()), new(name, file));

    /// <summary>Runs a test for one cell of the chain's matrix.</summary>
    /// <exception cref="InvalidChainException">The chain cannot make what the test takes; nothing was run.</exception>
    public static Task RunCellAsync(Chain chain, string cell, Func<Task> test, [CallerMemberName] string name = "", [CallerFilePath] string file = "")
        => Runner.RunCellAsync(chain, cell, Bodies.OfTask(test, [], _ => test()), new(name, file));
}
