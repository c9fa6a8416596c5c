using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using TestKit.Generated;

namespace TestKit;

/// <summary>Selects calls of a member with nine arguments or more.</summary>
/// <typeparam name="TArgs">The arguments as a tuple.</typeparam>
/// <typeparam name="TResult">The result, unwrapped from its task; <see cref="NoResult"/> for none.</typeparam>
/// <typeparam name="TCall">The type of the recorded calls.</typeparam>
/// <param name="member">For generated code.</param>
/// <param name="arguments">For generated code.</param>
public class LongSelector<TArgs, TResult, TCall>(Member<TArgs, TResult> member, params IArgument[] arguments)
    : Selection<TArgs, TResult, TCall>(member)
    where TCall : Call<TArgs, TResult>, new()
    where TArgs : ITuple
{
    /// <summary>Computes the result from the arguments of the call, which come as a tuple; of an asynchronous member, unwrapped from its task.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="compute"/> is null.</exception>
    public Setup<TArgs, TResult> ReturnsFrom(Func<TArgs, TResult> compute)
    {
        ArgumentNullException.ThrowIfNull(compute);
        return Computes(compute, "computes its result");
    }

    /// <summary>Runs <paramref name="action"/> with the arguments of the call, which come as a tuple; a member with a result then returns its loose default.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="action"/> is null.</exception>
    public Setup<TArgs, TResult> Does(Action<TArgs> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        return Runs(action);
    }

    /// <summary>Awaits <paramref name="action"/> with the arguments of the call, which come as a tuple; a member with a result then returns its loose default.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="action"/> is null.</exception>
    public Setup<TArgs, TResult> DoesAsync(Func<TArgs, Task> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        return RunsAsync(action);
    }

    /// <summary>Throws what <paramref name="exception"/> makes from the arguments of the call, a new one for each call; an asynchronous member gives a failed task.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="exception"/> is null.</exception>
    public Setup<TArgs, TResult> Throws(Func<TArgs, Exception> exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return ThrowsNew(exception);
    }

    internal override bool SelectsAll => Array.TrueForAll(arguments, argument => argument.IsAny);

    internal override bool Matches(in TArgs args)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            if (!arguments[i].Holds(args[i]))
            {
                return false;
            }
        }

        return true;
    }

    internal override IReadOnlyList<ArgumentView> Views() => [.. arguments.Select(argument => argument.View())];

    internal override IReadOnlyList<bool> MatchEach(in TArgs args)
    {
        ITuple values = args;
        return [.. arguments.Select((argument, i) => argument.Holds(values[i]))];
    }
}
