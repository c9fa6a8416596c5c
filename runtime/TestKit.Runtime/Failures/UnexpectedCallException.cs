using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using TestKit.Generated;

namespace TestKit;

/// <summary>A strict double was called in a way that nothing was set up for, or one that replays a recording in a way that is not recorded.</summary>
public sealed class UnexpectedCallException : InvalidOperationException, IAssertionException
{
    private UnexpectedCallException(string message)
        : base(message)
    {
    }

    internal static UnexpectedCallException For(Member member, ITuple arguments)
    {
        var call = member.Shape.Write(CallFormatter.Texts(arguments));
        var setups = member.Setups;
        var list = setups.Count == 0
            ? $"Nothing was set up for {member.Name}."
            : $"Set up for {member.Name}:\n{string.Join("\n", setups.Select(setup => $"  {setup.Describe()}"))}";
        var usedUp = setups.Any(setup => setup.Describe().EndsWith("(used up)", StringComparison.Ordinal))
            ? "\nA set-up that is used up answers no more: add an answer to its sequence, or set the member up again without a limit."
            : "";
        return new($"{member.State.DoubleName} is strict, and {call} was not set up.\n{list}{usedUp}\nSet the call up (Returns, Throws or Does), or make the double loose.");
    }

    /// <param name="call">The call.</param>
    /// <param name="args">Its arguments.</param>
    /// <param name="same">The recorded calls of the same member.</param>
    /// <param name="all">All recorded calls.</param>
    internal static UnexpectedCallException ForReplay(
        string call, IReadOnlyList<KeyValuePair<string, string>> args, IReadOnlyList<RecordedCall> same, IReadOnlyList<RecordedCall> all)
        => new($"{call} is not in the recording.\n{NearestRecording.Describe(args, same, all)}\nRecord it again, or set the call up.");
}
