using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using TestKit.Generated;

namespace TestKit;

/// <summary>A strict double was called in a way that nothing was set up for.</summary>
public sealed class UnexpectedCallException : InvalidOperationException, IAssertionException
{
    private UnexpectedCallException(string message)
        : base(message)
    {
    }

    internal static UnexpectedCallException For(Member member, ITuple arguments)
    {
        var call = member.Shape.Write(CallFormatter.Texts(arguments));
        List<ISetup> setups = [.. member.Setups, .. member.Instance?.Family.Setups ?? []];
        var list = setups.Count == 0
            ? $"Nothing was set up for {member.Name}."
            : $"Set up for {member.Name}:\n{string.Join("\n", setups.Select(setup => $"  {setup.Describe()}"))}";
        var usedUp = setups.Any(setup => setup.Describe().EndsWith("(used up)", StringComparison.Ordinal))
            ? "\nA set-up that is used up answers no more: add an answer to its sequence, or set the member up again without a limit."
            : "";
        return new($"{member.State.DoubleName} is strict, and {call} was not set up.\n{list}{usedUp}\nSet the call up (Returns, Throws or Does), or make the double loose.");
    }
}
