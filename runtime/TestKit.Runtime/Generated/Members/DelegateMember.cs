using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;

namespace TestKit.Generated;

/// <summary>
/// A method whose parameters cannot all be kept as values (<c>ref</c>, <c>out</c>, <c>Span</c>): it is answered by a delegate
/// of its own signature, called with the real arguments. For generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public class DelegateMember<TArgs, TResult, TDelegate> : Member<TArgs, TResult>
    where TDelegate : Delegate
{
    private readonly Func<Func<TResult>, TDelegate>? _adapt;
    private readonly List<object> _tests = [];

    /// <summary>A member of a double.</summary>
    /// <param name="owner">The double.</param>
    /// <param name="signature">Name and parameter names, as messages show them.</param>
    /// <param name="backing">The reference implementation's member.</param>
    /// <param name="fallback">The loose default where it is not <c>default</c>.</param>
    /// <param name="number">The number by which the double gives the reference implementation's member, which then need not be given here; 0 for none.</param>
    public DelegateMember(ITestDouble owner, string signature, TDelegate? backing = null, Func<TResult>? fallback = null, int number = 0)
        : base(owner, signature, backing is null ? null : Backing(backing), fallback, number: number)
    {
    }

    /// <summary>A member whose result a cast or a reference makes of what is given.</summary>
    /// <param name="owner">The double.</param>
    /// <param name="signature">Name and parameter names, as messages show them.</param>
    /// <param name="adapt">Makes a delegate that leaves defaults in its <c>out</c> parameters and returns what the function gives.</param>
    /// <param name="backing">The reference implementation's member.</param>
    /// <param name="fallback">The loose default where it is not <c>default</c>.</param>
    /// <param name="number">The number by which the double gives the reference implementation's member, which then need not be given here; 0 for none.</param>
    public DelegateMember(
        ITestDouble owner,
        string signature,
        Func<Func<TResult>, TDelegate> adapt,
        TDelegate? backing = null,
        Func<TResult>? fallback = null,
        int number = 0)
        : this(owner, signature, backing, fallback, number)
        => _adapt = adapt;

    internal override bool AnswersByReference => true;

    /// <summary>Records the call and finds what answers it.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="via">The reference implementation's member of the base through which the call came, where it is not the first.</param>
    public DelegateCall<TArgs, TResult, TDelegate> Begin(TArgs args, TDelegate? via = null)
    {
        var answer = Enter(in args, via is null ? null : Backing(via), default, out var record, out var interceptions, out var ended);
        try
        {
            interceptions?.ForEach(interception => interception.BeforeAsync(default).GetAwaiter().GetResult());
            answer = answer.Resolved(in args);
        }
        catch (Exception e) when (Ends(record, e))
        {
            throw;
        }

        var run = answer is DelegateAnswer<TArgs, TResult, TDelegate> typed ? typed.Run : Adapt(answer, args);
        return new(this, answer, run, ended ? null : record, interceptions) { Args = args };
    }

    /// <summary>A matcher for an argument that is a ref struct: its test runs while the call is made.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="test"/> is null.</exception>
    public Arg<RefStructArgument<TTest>> Where<TTest>(TTest test)
        where TTest : Delegate
    {
        ArgumentNullException.ThrowIfNull(test);
        using (State.Hold())
        {
            _tests.Add(test);
        }

        return new(new RefStructTest<TTest>(test));
    }

    /// <summary>An argument that is a ref struct, with the tests that it has to be put to.</summary>
    public RefStructArgument<TTest> See<TTest>(string typeName)
        where TTest : Delegate
    {
        using (State.Hold())
        {
            return new(typeName, [.. _tests.OfType<TTest>()]);
        }
    }

    private static Answer<TArgs, TResult> Backing(TDelegate member) => Generated.Backing.Delegate<TArgs, TResult, TDelegate>(member);

    private protected override Answer<TArgs, TResult> Real(object member) => Backing((TDelegate)member);

    private protected virtual TDelegate? Adapt(Answer<TArgs, TResult> answer, TArgs args) => _adapt?.Invoke(Giving(answer, args));

    /// <summary>Apart, so that a call that needs no adapter makes nothing for one.</summary>
    private static Func<TResult> Giving(Answer<TArgs, TResult> answer, TArgs args) => () => answer.Give(in args);
}
