using System;
using System.Runtime.CompilerServices;

namespace TestKit;

/// <summary>Matchers for the arguments of a selector. A plain value is a matcher too: it matches what is equal to it.</summary>
/// <remarks>Arrays and other collections are equal when their elements are.</remarks>
public static class Arg
{
    /// <summary>Matches every argument, also null.</summary>
    public static AnyArgument Any => default;

    /// <summary>Matches arguments that are equal to <paramref name="value"/>. Needed only where the value alone does not say which overload is meant.</summary>
    public static Arg<T> Is<T>(T value) => new(value);

    /// <summary>Matches every argument of type <typeparamref name="T"/>; for a parameter of type <c>object</c>, only values that are a <typeparamref name="T"/>.</summary>
    public static Arg<T> OfType<T>() => new(AnyOfType<T>.Instance);

    /// <summary>Matches arguments for which <paramref name="predicate"/> holds.</summary>
    /// <param name="predicate">Called once for each call that gets as far. A call finds its answer while the double is locked: the predicate should be quick and touch no other double.</param>
    /// <param name="text">Filled in by the compiler: how messages show the matcher.</param>
    /// <exception cref="ArgumentNullException"><paramref name="predicate"/> is null.</exception>
    public static Arg<T> Where<T>(Func<T, bool> predicate, [CallerArgumentExpression(nameof(predicate))] string text = "")
    {
        ArgumentNullException.ThrowIfNull(predicate);
        return new(new Predicate<T>(predicate, text));
    }

    /// <summary>Matches null.</summary>
    public static Arg<T?> IsNull<T>()
        where T : class => new(new Predicate<T?>(static value => value is null, "null"));

    /// <summary>Matches everything but null.</summary>
    public static Arg<T> IsNotNull<T>() => new(new Predicate<T>(static value => value is not null, "not null"));
}
