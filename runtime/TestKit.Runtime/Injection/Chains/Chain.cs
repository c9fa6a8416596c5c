using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using TestKit.Injection.Planning;

namespace TestKit.Injection;

/// <summary>
/// A list of providers that makes what a test asks for by the types of its parameters. It does not change: each method gives a new chain. Chains are joined as <c>[a, b]</c>, and the order of listing is meaning: each
/// input comes from the nearest earlier provider of exactly its type.
/// </summary>
[CollectionBuilder(typeof(Chain), nameof(Of))]
public sealed partial class Chain
{
    private readonly string? _name;

    private Chain(string? name, IReadOnlyList<ChainEntry<Type>> entries, ChainSettings settings)
    {
        _name = name;
        Entries = entries;
        Settings = settings;
    }

    /// <summary>A chain without providers.</summary>
    public static Chain Empty { get; } = new(null, [], ChainSettings.None);

    internal IReadOnlyList<ChainEntry<Type>> Entries { get; }

    internal ChainSettings Settings { get; }

    /// <summary>A chain without providers, whose name stands in messages beside what is added to it.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public static Chain Named(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new(name, [], ChainSettings.None);
    }

    /// <summary>Several chains, one after the other, as <c>[a, b]</c>.</summary>
    public static Chain Of(ReadOnlySpan<Chain> chains)
    {
        var entries = new List<ChainEntry<Type>>();
        var settings = ChainSettings.None;
        for (var i = 0; i < chains.Length; i++)
        {
            var chain = chains[i] ?? throw IsNull(nameof(chains), $"Chain {i + 1} of {chains.Length}");
            entries.AddRange(chain.Entries);
            settings = settings.Then(chain.Settings);
        }

        return new(null, entries, settings);
    }

    /// <summary>This chain and then the other one.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="next"/> is null.</exception>
    public Chain Then(Chain next)
    {
        _ = next ?? throw IsNull(nameof(next), "The next chain");
        return new(_name, [.. Entries, .. next.Entries], Settings.Then(next.Settings));
    }

    /// <summary>A value, at its place in the list. It is not disposed.</summary>
    /// <typeparam name="T">The type that it is asked for by.</typeparam>
    public Chain Value<T>(T value, string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        => Add(new RunItem { Kind = ItemKind.Value, Outputs = [typeof(T)], Mistake = Outputs<T>.ChainMistake, Make = _ => new([value]), Identity = value }, new(name, file, line));

    /// <summary>Each entry as a chain of its own.</summary>
    public IEnumerator<Chain> GetEnumerator() => Entries.Select(entry => new Chain(_name, [entry], Settings)).GetEnumerator();

    /// <summary>What the chain lists, for a person to read.</summary>
    public override string ToString() => $"{(_name is null ? "Chain" : $"Chain '{_name}'")}: {(Entries.Count == 0 ? "empty" : string.Join(", ", Entries.Select(Shown)))}";

    /// <summary>A chain that is not there; in most cases a field that has not been initialised yet.</summary>
    internal static ArgumentNullException IsNull(string parameter, string which)
        => new(parameter, $"{which} is null. Static fields are initialised in the order in which they are written: a chain stands below those that it lists.");

    private static string Shown(ChainEntry<Type> entry)
        => entry switch
        {
            ChainItem<Type> item => item.Outputs.Count == 0 ? item.Label : $"{item.Label} → {string.Join(", ", item.Outputs.Select(RuntimeTypes.Instance.NameOf))}",
            ChainEdit<Type> edit => $"{edit.Kind} '{edit.Target}'",
            _ => "matrix",
        };

    private Chain Add(RunItem item, Origin origin)
        => new(_name, [.. Entries, item with { Name = origin.Name, ChainName = _name, Place = origin.Place }], Settings);

    private Chain Provided<TResult>(Delegate provider, Type[] inputs, Func<Arguments, TResult> make, Origin origin)
        => Provided(provider, inputs, arguments => new ValueTask<TResult>(make(arguments)), origin, isAsynchronous: false);

    private Chain Provided<TResult>(Delegate provider, Type[] inputs, Func<Arguments, Task<TResult>> make, Origin origin)
        => Provided(provider, inputs, arguments => new ValueTask<TResult>(make(arguments) ?? throw InvalidChainException.ForNoTask("The provider", "Task.FromResult(…)")), origin, isAsynchronous: true);

    private Chain Provided<TResult>(Delegate provider, Type[] inputs, Func<Arguments, ValueTask<TResult>> make, Origin origin, bool isAsynchronous)
    {
        ArgumentNullException.ThrowIfNull(provider);
        return Add(
            new()
            {
                Kind = ItemKind.Provide,
                Inputs = inputs,
                Outputs = Outputs<TResult>.Types,
                IsAsynchronous = isAsynchronous,
                Mistake = Outputs<TResult>.Mistake,
                Identity = provider,
                Make = async arguments => Outputs<TResult>.Split(await make(arguments).ConfigureAwait(false)),
            },
            origin);
    }

    private Chain Done(Delegate action, Type[] inputs, Action<Arguments> run, Origin origin)
        => Done(
            action,
            inputs,
            arguments =>
            {
                run(arguments);
                return Task.CompletedTask;
            },
            origin,
            isAsynchronous: false);

    private Chain Done(Delegate action, Type[] inputs, Func<Arguments, Task> run, Origin origin, bool isAsynchronous = true)
    {
        ArgumentNullException.ThrowIfNull(action);
        return Add(
            new()
            {
                Kind = ItemKind.Do,
                Inputs = inputs,
                IsAsynchronous = isAsynchronous,
                Identity = action,
                Make = async arguments =>
                {
                    await (run(arguments) ?? throw InvalidChainException.ForNoTask("The Do", "Task.CompletedTask")).ConfigureAwait(false);
                    return [];
                },
            },
            origin);
    }

    private Chain Wrapped(Delegate wrapper, Type[] inputs, Func<Next, Arguments, Task> run, Origin origin)
        => Wrapped(wrapper, inputs, [], (rest, arguments) => run(() => rest([]), arguments), origin);

    private Chain Wrapped<TOut>(Delegate wrapper, Type[] inputs, Func<Next<TOut>, Arguments, Task> run, Origin origin)
        => Wrapped(wrapper, inputs, Outputs<TOut>.Types, (rest, arguments) => run(value => rest(Outputs<TOut>.Split(value)), arguments), origin);

    private Chain Wrapped(Delegate wrapper, Type[] inputs, Type[] outputs, Func<Func<object?[], Task>, Arguments, Task> around, Origin origin)
    {
        ArgumentNullException.ThrowIfNull(wrapper);
        return Add(
            new()
            {
                Kind = ItemKind.Around,
                Inputs = inputs,
                Outputs = outputs,
                IsAsynchronous = true,
                Identity = wrapper,
                Around = (rest, arguments) => around(rest, arguments) ?? throw InvalidChainException.ForNoTask("The Around", "the task of next"),
            },
            origin);
    }
}
