using System;
using TestKit.Data;
using TestKit.Generated;

namespace TestKit;

/// <summary>A set-up that cannot mean anything.</summary>
public sealed class InvalidSetupException : InvalidOperationException
{
    private InvalidSetupException(string message)
        : base(message)
    {
    }

    internal static InvalidSetupException ForLimitedSequence(Member member, int length)
        => new($"{Of(member)} is a sequence of {length} answers, one for each call; Once and Times do not apply to it. Leave the limit out.");

    internal static InvalidSetupException ForLimitBeforeSequence(Member member)
        => new($"{Of(member)} was limited before it was continued with Then…. A sequence gives each answer once: leave Once, Times, OnCall and the like out.");

    internal static InvalidSetupException ForSequenceOfInterceptions(Member member)
        => new($"{Of(member)} delays, blocks or fails after its effect, so there is no answer that Then… could follow. Set the sequence up by itself: Returns(…).ThenThrows(…).");

    internal static InvalidSetupException ForSecondOccurrence(Member member, Occurrence first, Occurrence second)
        => new($"{Of(member)} answers {first} already and cannot also answer {second}. Make two set-ups.");

    internal static InvalidSetupException ForMissingBacking(Member member)
        => new($"{Of(member)} cannot go to the reference implementation: {member.State.DoubleName} has none. Give it one: new {member.State.DoubleName}(implementation).");

    internal static InvalidSetupException ForMissingBase(Member member)
        => new($"{Of(member)} cannot run the base body: there is none. Only virtual members of a class have one; abstract members need an answer, such as Returns or Does.");

    internal static InvalidSetupException ForUnknownConstruction(ITestDouble testDouble)
        => new($"{TypeText.Of(testDouble.GetType())} was made by a constructor of its own, which does not say how to construct the object. Let it call a generated one: \": this(…)\".");

    internal static InvalidSetupException ForLateTest(string typeName)
        => new($"A selector that tests a {typeName} was made after the call: a ref struct is gone when the call is over. Make the selector before the call and keep it: var sent = mock.Send(packet => …); then assert on sent.");

    internal static InvalidSetupException ForMissingDouble(Member member, Type result)
        => new($"{member.State.DoubleName}.{member.Name} has no nested double: the project that makes {member.State.DoubleName} makes none of {TypeText.Of(result)} that can be created without further arguments. Ask for one with [GenerateTestDouble], or set the member up: Returns(…).");

    internal static InvalidSetupException ForOtherDouble(Member member, ITestDouble nested, Type asked)
        => new($"The nested double of {member.State.DoubleName}.{member.Name} is a {nested.State.DoubleName}, not a {TypeText.Of(asked)}: Nested<{nested.State.DoubleName}>().");

    private static string Of(Member member) => $"The set-up of {member.State.DoubleName}.{member.Name}";
}
