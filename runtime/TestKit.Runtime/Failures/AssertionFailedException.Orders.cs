using System;
using System.Collections.Generic;
using System.Linq;

namespace TestKit;

/// <content>Orders of the calls of several actors.</content>
public sealed partial class AssertionFailedException
{
    internal static AssertionFailedException ForOrder(
        string invariant,
        Exception broken,
        IReadOnlyList<(string Actor, string Call)> order,
        IReadOnlyList<ActorOutcome> outcomes)
    {
        var ends = outcomes.Select(outcome => $"  {outcome.Name}: {(outcome.Exception is null ? "succeeded" : $"{outcome.Exception.GetType().Name}: {outcome.Exception.Message}")}");
        return new(
            $"Expected \"{invariant}\" to hold in every order of the calls, but it broke in this one: {broken.Message}\n{Order(order)}\nHow the actors ended:\n{string.Join("\n", ends)}",
            broken);
    }

    internal static AssertionFailedException ForStuckActors(IEnumerable<string> actors, IReadOnlyList<(string Actor, string Call)> order)
        => new($"Expected every actor to end, but none goes on: {string.Join(", ", actors)} neither called a double nor ended in time.\n{Order(order)}");

    private static string Order(IReadOnlyList<(string Actor, string Call)> order)
        => $"The calls:\n{string.Join("\n", order.Select(step => $"  {step.Actor}: {step.Call}"))}\nAgain: Interleaver.ReplayAsync(scenario, \"{string.Join(", ", order.Select(step => step.Actor))}\")";
}
