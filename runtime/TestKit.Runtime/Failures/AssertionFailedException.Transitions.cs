using System;
using System.Collections.Generic;
using System.Linq;

namespace TestKit;

/// <content>Failures about transitions and states.</content>
public sealed partial class AssertionFailedException
{
    internal static AssertionFailedException ForUnknownKey<TKey>(TKey key, IReadOnlyList<TKey> known)
        => new($"No transition of {ArgumentFormatter.Format(key)} was ever asked for"
            + (known.Count == 0
                ? ", nor of anything else."
                : $". Known keys: {string.Join(", ", known.Select(other => ArgumentFormatter.Format(other)))}."));

    internal static AssertionFailedException ForPath<TKey, TState>(
        string key,
        string kind,
        IReadOnlyList<TState> expected,
        IReadOnlyList<Transition<TKey, TState>> transitions,
        bool withKeys)
    {
        var path = expected.Count == 0 ? "(no transitions)" : string.Join(" → ", expected.Select(state => ArgumentFormatter.Format(state)));
        return new($"Expected the path of {key} to be {kind}:\n  {path}\nThe states it reached:\n  {Reached(transitions)}\nTransitions that took effect:\n{Lines(transitions, withKeys)}");
    }

    internal static AssertionFailedException ForEdges<TKey, TState>(
        string key,
        IReadOnlyList<Transition<TKey, TState>> expected,
        IReadOnlyList<Transition<TKey, TState>> transitions)
        => new($"Expected the transitions of {key} to be exactly:\n{Lines(expected, withKeys: false)}\nTransitions that took effect:\n{Lines(transitions, withKeys: false)}");

    internal static AssertionFailedException ForForbiddenTransitions<TKey, TState>(IReadOnlyList<Transition<TKey, TState>> forbidden, int count)
        => new($"{forbidden.Count} of {CallFormatter.Count(count, "transition")} went along an edge that is not allowed:\n{Lines(forbidden, withKeys: true)}");

    internal static AssertionFailedException ForState<TState>(string key, string store, TState expected, TState actual, string? lastError)
        => new($"Expected {key} to be {ArgumentFormatter.Format(expected)}, but {store} has it at {ArgumentFormatter.Format(actual)}."
            + (string.IsNullOrEmpty(lastError) ? "" : $"\nIts last error: {ArgumentFormatter.Format(lastError)}"));

    internal static AssertionFailedException ForLastError(string key, string store, string? expected, string? actual)
        => new($"Expected the last error of {key} in {store} to be\n  {LastError(expected)}\nbut it is\n  {LastError(actual)}");

    internal static AssertionFailedException ForMissing(string key, string store)
        => new($"{store} knows no {key}: reading it gave null.");

    internal static AssertionFailedException ForUnreadable(string key, string store, Exception exception)
        => new($"{key} could not be read from {store}: {exception.GetType().Name}: {exception.Message}", exception);

    private static string LastError(string? text) => string.IsNullOrEmpty(text) ? "(none)" : ArgumentFormatter.Format(text);

    private static string Reached<TKey, TState>(IReadOnlyList<Transition<TKey, TState>> transitions)
        => transitions.Count == 0
            ? "(none)"
            : string.Join(" → ", transitions.Select(transition => ArgumentFormatter.Format(transition.To)));

    private static string Lines<TKey, TState>(IReadOnlyList<Transition<TKey, TState>> transitions, bool withKeys)
        => transitions.Count == 0
            ? "  (none)"
            : string.Join("\n", transitions.Select(transition => withKeys
                ? $"  {transition}"
                : $"  {ArgumentFormatter.Format(transition.From)} → {ArgumentFormatter.Format(transition.To)}"));
}
