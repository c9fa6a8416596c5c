using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;

namespace TestKit;

/// <summary>
/// Implementations of one interface that must do the same: an in-memory reference, the double, the real one. A scenario is run with each, and what each gave
/// is compared step by step with the first.
/// </summary>
/// <typeparam name="T">The interface.</typeparam>
/// <example>
/// <code>
/// var stores = new Implementations&lt;IStateStore&gt;()
///     .Add("memory", () => new MemoryStateStore())
///     .Add("double", () => new MockStateStore(new MemoryStateStore()));
/// await stores.AssertSameAsync(async (store, steps) => await steps.GivesAsync("a missing job", () => store.GetAsync("j1")));
/// </code>
/// </example>
[StackTraceHidden]
public sealed class Implementations<T>
    where T : class
{
    private readonly List<(string Name, Func<Task<T>> Make)> _all = [];

    /// <summary>Adds an implementation; the first is what the others are compared with.</summary>
    /// <param name="name">For the report.</param>
    /// <param name="make">Makes a new one for each scenario. It is disposed of after the scenario if it can be.</param>
    /// <returns>The same implementations.</returns>
    /// <exception cref="ArgumentException">Another one has the name.</exception>
    public Implementations<T> Add(string name, Func<T> make)
    {
        ArgumentNullException.ThrowIfNull(make);
        return Add(name, () => Task.FromResult(make()));
    }

    /// <inheritdoc cref="Add(string, Func{T})"/>
    public Implementations<T> Add(string name, Func<Task<T>> make)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(make);
        if (_all.Exists(each => each.Name == name))
        {
            throw new ArgumentException($"Two implementations are called \"{name}\": a report could not tell them apart.", nameof(name));
        }

        _all.Add((name, make));
        return this;
    }

    /// <summary>Runs a scenario with each implementation, one after the other, and fails unless all gave the same at every step.</summary>
    /// <param name="scenario">Its steps; what they give must follow from the implementation alone.</param>
    /// <exception cref="AssertionFailedException">One gave something else; the message shows all of them side by side.</exception>
    /// <exception cref="InvalidOperationException">There are fewer than two implementations.</exception>
    public async Task<ContractReport> AssertSameAsync(Func<T, ContractSteps, Task> scenario)
    {
        var report = await CompareAsync(scenario).ConfigureAwait(false);
        return report.FirstDifference is null ? report : throw AssertionFailedException.ForContract(report);
    }

    /// <summary>Runs a scenario with each implementation, one after the other, and reports without failing.</summary>
    /// <inheritdoc cref="AssertSameAsync"/>
    public async Task<ContractReport> CompareAsync(Func<T, ContractSteps, Task> scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        if (_all.Count < 2)
        {
            throw new InvalidOperationException($"There is nothing to compare: {CallFormatter.Count(_all.Count, "implementation")} of {typeof(T).Name} {(_all.Count == 1 ? "was" : "were")} added.");
        }

        var outcomes = new List<IReadOnlyList<ContractOutcome>>();
        foreach (var (_, make) in _all)
        {
            outcomes.Add(await RunAsync(make, scenario).ConfigureAwait(false));
        }

        return new([.. _all.Select(each => each.Name)], outcomes);
    }

    private static async Task<IReadOnlyList<ContractOutcome>> RunAsync(Func<Task<T>> make, Func<T, ContractSteps, Task> scenario)
    {
        var steps = new ContractSteps();
        var implementation = await make().ConfigureAwait(false);
        try
        {
            await steps.DoesAsync(ContractReport.Rest, () => scenario(implementation, steps)).ConfigureAwait(false);
        }
        finally
        {
            await DisposeAsync(implementation).ConfigureAwait(false);
        }

        return steps.Outcomes;
    }

    private static async Task DisposeAsync(T implementation)
    {
        if (implementation is IAsyncDisposable asynchronous)
        {
            await asynchronous.DisposeAsync().ConfigureAwait(false);
        }
        else
        {
            (implementation as IDisposable)?.Dispose();
        }
    }
}
