using System;
using System.Linq;
using TestKit.Injection.Planning;

namespace TestKit.Injection;

/// <content>What is said about the provider before.</content>
public sealed partial class Chain
{
    /// <summary>Every provider of the chain is run, whether something needs it or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="chain"/> is null.</exception>
    public static Chain Required(Chain chain)
    {
        ArgumentNullException.ThrowIfNull(chain);
        return new(chain._name, [.. chain.Entries.Select(entry => entry is RunItem item ? item with { Presence = Presence.Required } : entry)], chain.Settings);
    }

    /// <summary>The provider before is run whether something needs it or not; if it cannot be run, that is an error.</summary>
    /// <exception cref="InvalidChainException">No provider stands before.</exception>
    public Chain Required() => Last(nameof(Required), item => item with { Presence = Presence.Required });

    /// <summary>The provider before is run if what it needs is there.</summary>
    /// <exception cref="InvalidChainException">No provider stands before.</exception>
    public Chain Wanted() => Last(nameof(Wanted), item => item with { Presence = Presence.Wanted });

    /// <summary>The provider before steps aside when another one in the list, before or after, gives the same type.</summary>
    /// <exception cref="InvalidChainException">No provider stands before.</exception>
    public Chain Fallback() => Last(nameof(Fallback), item => item with { Presence = Presence.Fallback });

    /// <summary>What the provider before makes can also be asked for as <typeparamref name="T"/>.</summary>
    /// <typeparam name="T">An interface or base of what it makes.</typeparam>
    /// <exception cref="InvalidChainException">No provider stands before.</exception>
    public Chain As<T>()
        => Last(nameof(As), item =>
        {
            var index = item.Outputs.ToList().FindIndex(typeof(T).IsAssignableFrom);
            return index < 0
                ? item with { Mistake = $"gives {(item.Outputs.Count == 0 ? "nothing" : string.Join(", ", item.Outputs.Select(RuntimeTypes.Instance.NameOf)))}, which is no {RuntimeTypes.Instance.NameOf(typeof(T))}: As<{RuntimeTypes.Instance.NameOf(typeof(T))}>() cannot give it" }
                : item with { Outputs = [.. item.Outputs, typeof(T)], Make = async arguments => Again(await item.Make(arguments).ConfigureAwait(false), index) };
        });

    /// <summary>What the provider before makes is kept for several tests. What it needs must be kept as long; values are.</summary>
    /// <remarks>Tests share it if the provider is the same and what it needs is the same. A lambda that captures something is another one each time it is evaluated.</remarks>
    /// <exception cref="InvalidChainException">No provider stands before.</exception>
    public Chain Shared(Scope scope) => Last(nameof(Shared), item => item with { Lifetime = scope == Scope.Session ? Lifetime.Session : Lifetime.Class });

    private static object?[] Again(object?[] outputs, int index) => [.. outputs, outputs[index]];

    private Chain Last(string modifier, Func<RunItem, RunItem> change)
        => Entries.Count > 0 && Entries[^1] is RunItem last
            ? new(_name, [.. Entries.SkipLast(1), change(last)], Settings)
            : throw InvalidChainException.ForModifierOfNothing(modifier);
}
