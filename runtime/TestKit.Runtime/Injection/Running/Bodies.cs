using System;
using System.Threading.Tasks;

namespace TestKit.Injection;

/// <summary>Makes tests of all kinds of functions.</summary>
internal static class Bodies
{
    public static Body<NoResult> OfAction(Delegate test, Type[] needs, Action<Arguments> call)
    {
        ArgumentNullException.ThrowIfNull(test);
        return new(needs, arguments =>
        {
            call(arguments);
            return Task.FromResult<NoResult>(default);
        });
    }

    public static Body<TResult> OfFunction<TResult>(Delegate test, Type[] needs, Func<Arguments, TResult> call)
    {
        ArgumentNullException.ThrowIfNull(test);
        return new(needs, arguments => Task.FromResult(call(arguments)));
    }

    public static Body<NoResult> OfTask(Delegate test, Type[] needs, Func<Arguments, Task> call)
    {
        ArgumentNullException.ThrowIfNull(test);
        return new(needs, async arguments =>
        {
            await (call(arguments) ?? throw InvalidChainException.ForNoTask("The test", "Task.CompletedTask")).ConfigureAwait(false);
            return default;
        });
    }

    public static Body<TResult> OfTaskOfResult<TResult>(Delegate test, Type[] needs, Func<Arguments, Task<TResult>> call)
    {
        ArgumentNullException.ThrowIfNull(test);
        return new(needs, arguments => call(arguments) ?? throw InvalidChainException.ForNoTask("The test", "Task.FromResult(…)"));
    }
}
