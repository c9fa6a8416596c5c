using System;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;

namespace TestKit;

/// <summary>Assertions on the selected calls.</summary>
[StackTraceHidden]
public static class Assertions
{
    private static readonly TimeSpan DefaultTimeout = TimeSpan.FromSeconds(10);

    /// <summary>Fails unless the selected calls were made as often as <paramref name="times"/> says; by default at least once. Calls that failed count.</summary>
    /// <param name="selector">The calls that count.</param>
    /// <param name="times">How often; a number stands for exactly so often.</param>
    /// <param name="expression">Filled in by the compiler.</param>
    /// <exception cref="AssertionFailedException">They were made more or less often.</exception>
    /// <exception cref="RecordingException">The double does not record.</exception>
    public static void AssertCalled<TArgs, TResult, TCall>(
        this Selection<TArgs, TResult, TCall> selector,
        Times? times = null,
        [CallerArgumentExpression(nameof(selector))] string? expression = null)
        where TCall : Call<TArgs, TResult>, new()
    {
        ArgumentNullException.ThrowIfNull(selector);
        Verification.Count(selector.Member, selector.Matcher, times ?? Times.AtLeastOnce, expression);
    }

    /// <summary>Fails if any of the selected calls was made.</summary>
    /// <param name="selector">The calls that may not have been made.</param>
    /// <param name="expression">Filled in by the compiler.</param>
    /// <exception cref="AssertionFailedException">One was made.</exception>
    /// <exception cref="RecordingException">The double does not record.</exception>
    public static void AssertNotCalled<TArgs, TResult, TCall>(
        this Selection<TArgs, TResult, TCall> selector,
        [CallerArgumentExpression(nameof(selector))] string? expression = null)
        where TCall : Call<TArgs, TResult>, new()
    {
        ArgumentNullException.ThrowIfNull(selector);
        Verification.Count(selector.Member, selector.Matcher, Times.Never, expression);
    }

    /// <summary>Completes when so many of the selected calls have ended, at once if they have already: for code that works in the background. Nothing is polled.</summary>
    /// <param name="selector">The calls that count.</param>
    /// <param name="times">How many.</param>
    /// <param name="timeout">How long to wait at most; 10 seconds by default.</param>
    /// <param name="clock">Whose time the timeout is measured in; the system's by default.</param>
    /// <param name="expression">Filled in by the compiler.</param>
    /// <exception cref="AssertionFailedException">They did not come in time.</exception>
    /// <exception cref="RecordingException">The double does not record.</exception>
    public static Task WhenCalled<TArgs, TResult, TCall>(
        this Selection<TArgs, TResult, TCall> selector,
        int times = 1,
        TimeSpan? timeout = null,
        TimeProvider? clock = null,
        [CallerArgumentExpression(nameof(selector))] string? expression = null)
        where TCall : Call<TArgs, TResult>, new()
    {
        ArgumentNullException.ThrowIfNull(selector);
        InvalidArgument.IfBelow(1, times, "WhenCalled", "a number of calls to wait for");
        return Verification.UntilCalled(
            selector.Member, selector.Matcher, times, timeout ?? DefaultTimeout, clock ?? TimeProvider.System, expression);
    }
}
