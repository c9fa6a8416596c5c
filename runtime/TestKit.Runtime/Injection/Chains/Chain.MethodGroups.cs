using System;
using System.ComponentModel;

namespace TestKit.Injection;

/// <content>Method groups, whose types the compiler does not infer.</content>
public sealed partial class Chain
{
    internal const string WriteALambda = "The compiler does not infer the types of a method with parameters: write it as a lambda, (A a, B b) => Method(a, b), of at most 8 parameters.";

    /// <summary>Says at compile time that a method is to be written as a lambda.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    [Obsolete(WriteALambda, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Chain Provide(Delegate provider, string? name = null) => throw new NotSupportedException(WriteALambda);

    /// <summary>Says at compile time that a method is to be written as a lambda.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    [Obsolete(WriteALambda, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Chain Do(Delegate action, string? name = null) => throw new NotSupportedException(WriteALambda);
}
