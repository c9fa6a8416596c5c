using System;
using System.Collections.Generic;
using System.Linq;

namespace TestKit.Generated;

internal sealed class GenericInstance<TArgs, TResult, TAnswer>(
    GenericMember<TAnswer> family,
    Member<TArgs, TResult> member,
    Func<TAnswer, Answer<TArgs, TResult>> via,
    Type[] typeArguments)
    : GenericInstance<TAnswer>(family, typeArguments)
    where TAnswer : class
{
    private readonly Dictionary<Setup<GenericArguments, TAnswer?>, Setup<TArgs, TResult>> _shared = [];

    public override Member<TArgs, TResult> Closed => member;

    public override void Share(Setup<GenericArguments, TAnswer?> setup)
        => _shared.Add(setup, member.Add(new SharedSetup<TArgs, TResult, TAnswer>(this, setup)));

    public override void Limit(Setup<GenericArguments, TAnswer?> setup)
    {
        if (_shared.TryGetValue(setup, out var shared))
        {
            member.Limit(shared);
        }
    }

    public override void Unshare(System.Predicate<Setup<GenericArguments, TAnswer?>> isMeant)
    {
        var meant = _shared.Where(pair => isMeant(pair.Key)).ToDictionary(pair => pair.Value, pair => pair.Key);
        member.Remove(meant.ContainsKey);
        foreach (var source in meant.Values)
        {
            _shared.Remove(source);
        }
    }

    public GenericArguments Arguments(in TArgs args) => new(member, member.Flatten(in args));

    /// <summary>What an answer for all type arguments is for these.</summary>
    public Answer<TArgs, TResult> Project(Answer<GenericArguments, TAnswer?> answer)
        => answer switch
        {
            ThrowAnswer<GenericArguments, TAnswer?> { Exception: var exception } => new ThrowAnswer<TArgs, TResult>(exception),
            { Kind: AnswerKind.Value } => Answering(answer.Give(default!)),
            _ when ReferenceEquals(answer, GenericMember<TAnswer>.ToBacking) => OrThrow(member.BackingAnswer),
            _ when ReferenceEquals(answer, GenericMember<TAnswer>.ToBase) => OrThrow(member.BaseAnswer),
            _ => new ProjectedAnswer<TArgs, TResult, TAnswer>(this, answer),
        };

    /// <summary>What an implementation of the method answers; the loose default where there is none.</summary>
    public Answer<TArgs, TResult> Answering(TAnswer? answer)
        => answer is null ? new ComputedAnswer<TArgs, TResult>(_ => member.LooseDefault(), "returns the loose default") : via(answer);

    /// <summary>Which members have a reference implementation or a base body shows only when they are called.</summary>
    private static Answer<TArgs, TResult> OrThrow(Func<Answer<TArgs, TResult>> answer)
    {
        try
        {
            return answer();
        }
        catch (InvalidSetupException e)
        {
            return new ThrowAnswer<TArgs, TResult>(e);
        }
    }
}
