using System;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;

namespace TestKit.Injection;

/// <summary>What a provider with the result gives to the chain: a tuple is several outputs, and a <see cref="Fallible{T}"/> is its value.</summary>
internal static class Outputs<TResult>
{
    private static readonly bool IsTuple = IsValueTuple(Unwrap(typeof(TResult)));

    public static readonly Type[] Types = IsTuple ? Unwrap(typeof(TResult)).GenericTypeArguments : [Unwrap(typeof(TResult))];

    /// <summary>What is wrong with a provider of the result; null if nothing.</summary>
    public static string? Mistake
        => ChainMistake is { } mistake ? mistake
            : typeof(TResult) == typeof(Task) || typeof(TResult) == typeof(ValueTask) ? "gives nothing but a task: a function without a result is a Do"
            : typeof(TResult).IsGenericType && typeof(TResult).GetGenericTypeDefinition() == typeof(ValueTask<>) ? $"gives a {RuntimeTypes.Instance.NameOf(typeof(TResult))}, which nothing awaits: await it in an async lambda"
            : null;

    public static string? ChainMistake
        => typeof(TResult) == typeof(Chain) || typeof(TResult) == typeof(Matrix) ? "gives a chain as a value, whose providers do not run: chains are joined as [a, b]" : null;

    /// <exception cref="EndOfChain">The result is an error.</exception>
    public static object?[] Split(TResult result)
    {
        object? value = result;
        if (value is IFallible fallible)
        {
            if (fallible.Error is { } error)
            {
                throw new EndOfChain(error);
            }

            value = fallible.Result;
        }

        return IsTuple && value is ITuple tuple ? [.. Enumerable.Range(0, tuple.Length).Select(i => tuple[i])] : [value];
    }

    private static Type Unwrap(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Fallible<>) ? type.GenericTypeArguments[0] : type;

    private static bool IsValueTuple(Type type)
        => type.IsGenericType && type.GetGenericTypeDefinition() is var open && (open == typeof(ValueTuple<,>) || open == typeof(ValueTuple<,,>) || open == typeof(ValueTuple<,,,>));
}
