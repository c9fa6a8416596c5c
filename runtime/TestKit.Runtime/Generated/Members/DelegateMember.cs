using System;
using System.ComponentModel;

namespace TestKit.Generated;

/// <summary>
/// A method whose parameters cannot all be kept as values (<c>ref</c>, <c>out</c>, <c>Span</c>): it is answered by a delegate
/// of its own signature, called with the real arguments. For generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DelegateMember<TArgs, TResult, TDelegate> : Member<TArgs, TResult>
    where TDelegate : Delegate
{
    private readonly Func<Func<TResult>, TDelegate> _adapt;

    /// <summary>A member of a double.</summary>
    /// <param name="owner">The double.</param>
    /// <param name="signature">Name and parameter names, as messages show them.</param>
    /// <param name="adapt">Makes a delegate that leaves defaults in its <c>out</c> parameters and returns what the function gives.</param>
    /// <param name="backing">The reference implementation's member.</param>
    /// <param name="fallback">The loose default where it is not <c>default</c>.</param>
    public DelegateMember(
        ITestDouble owner,
        string signature,
        Func<Func<TResult>, TDelegate> adapt,
        TDelegate? backing = null,
        Func<TResult>? fallback = null)
        : base(owner, signature, backing is null ? null : new DelegateAnswer<TArgs, TResult, TDelegate>(backing, "goes to the reference implementation"), fallback)
        => _adapt = adapt;

    /// <summary>Records the call and finds what answers it.</summary>
    public DelegateCall<TArgs, TResult, TDelegate> Begin(TArgs args)
    {
        var answer = Enter(in args, default, out var record, out var interceptions, out var ended);
        try
        {
            interceptions?.ForEach(interception => interception.BeforeAsync(default).GetAwaiter().GetResult());
        }
        catch (Exception e) when (Ends(record, e))
        {
            throw;
        }

        var run = answer is DelegateAnswer<TArgs, TResult, TDelegate> typed ? typed.Run : _adapt(() => answer.Give(in args));
        return new(run, ended ? null : record, interceptions);
    }
}
