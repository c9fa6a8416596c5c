using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace TestKit;

/// <summary>The steps of a scenario that several implementations go through. What a step gives or throws is noted, and the scenario goes on.</summary>
public sealed class ContractSteps
{
    private readonly List<ContractOutcome> _outcomes = [];

    internal ContractSteps()
    {
    }

    internal IReadOnlyList<ContractOutcome> Outcomes => _outcomes;

    /// <summary>A step with a result. Results are the same if they are equal, collections if their elements are; of other objects, give what they must have in common.</summary>
    /// <param name="name">For the report.</param>
    /// <param name="step">What is asked of the implementation.</param>
    /// <returns>The result; the default if the step throws.</returns>
    public TResult? Gives<TResult>(string name, Func<TResult> step)
    {
        ArgumentNullException.ThrowIfNull(step);
        try
        {
            return Note(name, step());
        }
#pragma warning disable CA1031 // The exception is what the step gives.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return Threw<TResult>(name, e);
        }
    }

    /// <inheritdoc cref="Gives{TResult}(string, Func{TResult})"/>
    public async Task<TResult?> GivesAsync<TResult>(string name, Func<Task<TResult>> step)
    {
        ArgumentNullException.ThrowIfNull(step);
        try
        {
            return Note(name, await step().ConfigureAwait(false));
        }
#pragma warning disable CA1031 // The exception is what the step gives.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return Threw<TResult>(name, e);
        }
    }

    /// <summary>A step without a result.</summary>
    /// <param name="name">For the report.</param>
    /// <param name="step">What is asked of the implementation.</param>
    public void Does(string name, Action step)
    {
        ArgumentNullException.ThrowIfNull(step);
        Gives(name, () =>
        {
            step();
            return default(NoResult);
        });
    }

    /// <inheritdoc cref="Does(string, Action)"/>
    public Task DoesAsync(string name, Func<Task> step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return GivesAsync(name, async () =>
        {
            await step().ConfigureAwait(false);
            return default(NoResult);
        });
    }

    private TResult Note<TResult>(string name, TResult result)
    {
        _outcomes.Add(new(name, result, null));
        return result;
    }

    private TResult? Threw<TResult>(string name, Exception exception)
    {
        _outcomes.Add(new(name, null, exception));
        return default;
    }
}
