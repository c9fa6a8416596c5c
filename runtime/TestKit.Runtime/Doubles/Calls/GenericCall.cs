using System;
using System.Collections.Generic;

namespace TestKit;

/// <summary>A recorded call of a generic method, whatever its type arguments. The call of one choice of them (<c>store.Load&lt;Job&gt;().Calls[0]</c>) is typed.</summary>
/// <typeparam name="TAnswer">The interface with the method.</typeparam>
public sealed class GenericCall<TAnswer> : Call<GenericArguments, TAnswer?>
    where TAnswer : class
{
    /// <summary>The type arguments, in the order of the method's type parameters.</summary>
    public IReadOnlyList<Type> Types => Record.Member.Instance!.TypeArguments;

    /// <summary>What the call returned, boxed; null when it threw or has not ended.</summary>
    public new object? Result => Record.ResultObject;

    /// <summary>An argument by the name of its parameter, boxed.</summary>
    /// <exception cref="ArgumentException">The method has no such parameter.</exception>
    public object? this[string parameter] => new GenericArguments(Record.Member, Record.Arguments)[parameter];
}
