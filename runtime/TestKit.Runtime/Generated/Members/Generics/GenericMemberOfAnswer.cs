using System;
using System.Collections.Generic;
using System.ComponentModel;

namespace TestKit.Generated;

/// <summary>
/// A generic method: one member for each choice of type arguments, made on first use, and itself the member of all of them.
/// A set-up for all type arguments stands among the set-ups of each, where it was made. For generated code.
/// </summary>
/// <typeparam name="TAnswer">The interface with the method, which an answer for all type arguments implements.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GenericMember<TAnswer>(ITestDouble owner, string signature) : Member<GenericArguments, TAnswer?>(owner, signature)
    where TAnswer : class
{
    internal static readonly Answer<GenericArguments, TAnswer?> ToBacking = new ComputedAnswer<GenericArguments, TAnswer?>(_ => null, "goes to the reference implementation");
    internal static readonly Answer<GenericArguments, TAnswer?> ToBase = new ComputedAnswer<GenericArguments, TAnswer?>(_ => null, TestKit.Generated.Backing.BaseBody);
    private readonly Dictionary<Type, GenericInstance<TAnswer>> _instances = [];
    private readonly List<Setup<GenericArguments, TAnswer?>> _shared = [];

    /// <summary>The member for some type arguments; null where it is not made yet.</summary>
    /// <param name="key">A type that is closed over the type arguments.</param>
    public TMember? Find<TMember>(Type key)
        where TMember : Member
    {
        using (State.Hold())
        {
            return _instances.TryGetValue(key, out var instance) ? (TMember)instance.Closed : null;
        }
    }

    /// <summary>Keeps the member for some type arguments, unless another thread was faster.</summary>
    /// <param name="key">A type that is closed over the type arguments.</param>
    /// <param name="member">The member.</param>
    /// <param name="via">Turns an answer for all type arguments into one for these.</param>
    /// <param name="typeArguments">The type arguments.</param>
    public TMember Add<TMember, TArgs, TResult>(Type key, TMember member, Func<TAnswer, Answer<TArgs, TResult>> via, params Type[] typeArguments)
        where TMember : Member<TArgs, TResult>
    {
        using (State.Hold())
        {
            if (!_instances.TryGetValue(key, out var instance))
            {
                _instances[key] = instance = new GenericInstance<TArgs, TResult, TAnswer>(this, member, via, typeArguments);
                member.Instance = instance;
                State.Register(member);
                _shared.ForEach(instance.Share);
            }

            return (TMember)instance.Closed;
        }
    }

    internal override Setup<GenericArguments, TAnswer?> Add(Setup<GenericArguments, TAnswer?> setup)
    {
        using (State.Hold())
        {
            _shared.Add(setup);
            foreach (var instance in _instances.Values)
            {
                instance.Share(setup);
            }

            return base.Add(setup);
        }
    }

    internal override void Limit(Setup<GenericArguments, TAnswer?> setup)
    {
        base.Limit(setup);
        foreach (var instance in _instances.Values)
        {
            instance.Limit(setup);
        }
    }

    internal override void Remove(System.Predicate<Setup<GenericArguments, TAnswer?>> isMeant)
    {
        using (State.Hold())
        {
            _shared.RemoveAll(isMeant);
            foreach (var instance in _instances.Values)
            {
                instance.Unshare(isMeant);
            }
        }

        base.Remove(isMeant);
    }

    internal override void Reset()
    {
        Remove(static _ => true);
        base.Reset();
    }

    internal override GenericArguments ArgumentsOf(CallRecord record) => new(record.Member, record.Arguments);

    internal override Answer<GenericArguments, TAnswer?> BackingAnswer() => ToBacking;

    internal override Answer<GenericArguments, TAnswer?> BaseAnswer() => ToBase;
}
