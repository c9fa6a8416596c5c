using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;

namespace TestKit.Injection;

/// <summary>
/// A value, or the error that ends the chain in its place. For chains that are shared with code that is no test: there <see cref="Chain.TryRunAsync{TResult}(Chain, Func{TResult}, string, string)"/> gives the
/// error to its caller, and in a test it is thrown.
/// </summary>
/// <typeparam name="T">The value's type, which the rest of the chain asks for.</typeparam>
[SuppressMessage("Usage", "CA2225", Justification = "The constructors are what the conversions stand for.")]
public readonly record struct Fallible<T> : IFallible
{
    private readonly T _value;

    /// <summary>A value.</summary>
    public Fallible(T value)
    {
        _value = value;
        Error = null;
    }

    /// <summary>An error.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="error"/> is null.</exception>
    public Fallible(Exception error)
    {
        ArgumentNullException.ThrowIfNull(error);
        _value = default!;
        Error = error;
    }

    /// <summary>The error; null if there is a value.</summary>
    public Exception? Error { get; }

    /// <summary>Whether there is a value.</summary>
    public bool IsValue => Error is null;

    /// <summary>The value.</summary>
    /// <exception cref="Exception">There is none: the error is thrown as it is.</exception>
    public T Value
    {
        get
        {
            if (Error is not null)
            {
                ExceptionDispatchInfo.Throw(Error);
            }

            return _value;
        }
    }

    object? IFallible.Result => _value;

    /// <summary>A value.</summary>
    public static implicit operator Fallible<T>(T value) => new(value);

    /// <summary>An error.</summary>
    public static implicit operator Fallible<T>(Exception error) => new(error);
}
