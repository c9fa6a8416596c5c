using System;
using System.ComponentModel;
using System.Threading.Tasks;

namespace TestKit.Injection;

/// <content>Method groups, whose types the compiler does not infer.</content>
public static partial class TestRun
{
    /// <summary>Says at compile time that a method is to be written as a lambda.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    [Obsolete(Chain.WriteALambda, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static void Run(Chain chain, Delegate test) => throw new NotSupportedException(Chain.WriteALambda);

    /// <summary>Says at compile time that a method is to be written as a lambda.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    [Obsolete(Chain.WriteALambda, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Task RunAsync(Chain chain, Delegate test) => throw new NotSupportedException(Chain.WriteALambda);

    /// <summary>Says at compile time that a method is to be written as a lambda.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    [Obsolete(Chain.WriteALambda, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Task RunMatrixAsync(Chain chain, Delegate test, int maxParallel = 1) => throw new NotSupportedException(Chain.WriteALambda);

    /// <summary>Says at compile time that a method is to be written as a lambda.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    [Obsolete(Chain.WriteALambda, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Task RunCellAsync(Chain chain, string cell, Delegate test) => throw new NotSupportedException(Chain.WriteALambda);
}
