using System;
using System.Collections.Generic;
using System.Linq;
using TestKit.Injection.Planning;

namespace TestKit.Injection;

/// <summary>A chain that cannot run its test. The message has every problem with its path; nothing of the chain was run.</summary>
public sealed class InvalidChainException : InvalidOperationException
{
    private InvalidChainException(string message, IReadOnlyList<string> problems)
        : base(message) => Problems = problems;

    /// <summary>Each problem, as a sentence without a full stop: the same that the compiler reports where it sees the chain.</summary>
    public IReadOnlyList<string> Problems { get; }

    internal static InvalidChainException ForProblems(string what, IEnumerable<Problem<Type>> problems)
    {
        var sentences = problems.Select(problem => problem.Text).ToList();
        return new($"The chain cannot run {what}:\n{string.Join("\n", sentences.Select(text => $"  {text}"))}", sentences);
    }

    internal static InvalidChainException ForModifierOfNothing(string modifier)
        => Of($"{modifier} says something about the provider before it, and no provider stands there: write it directly after a Provide, Value, Do or Around.");

    internal static InvalidChainException ForEmptySlot(Type type)
        => Of($"The slot of {RuntimeTypes.Instance.NameOf(type)} was not filled: a chain with Chain.Extra(slot, …) fills it when it is run, before the test is called.");

    internal static InvalidChainException ForMissingResult()
        => Of("An Around of the chain did not call next, so the test was not called and has no result.");

    internal static InvalidChainException ForNoTask(string what, string finished)
        => Of($"{what} gave null in the place of a task: make it async, or give {finished}.");

    internal static InvalidChainException ForNextAtTheSameTime(string around)
        => Of($"{around} called next while the run before was still going on: await each before the next.");

    private static InvalidChainException Of(string problem) => new(problem, [problem]);
}
