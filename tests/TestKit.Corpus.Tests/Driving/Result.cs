using System;
using System.Collections;
using System.Collections.Generic;
using System.Reflection;
using System.Threading.Tasks;

namespace TestKit.Corpus.Tests.Driving;

/// <summary>What a call came to: tasks are awaited, streams read.</summary>
internal static class Result
{
    private static readonly NullabilityInfoContext s_nullability = new();

    /// <summary>What the call of the member threw, or its task failed with; null for nothing.</summary>
    public static Exception? FailureOf(MethodInfo method, object instance, out object? result)
        => FailureOf(() => MemberCall.Make(method, instance), out result);

    /// <summary>What a call threw, or its task failed with; null for nothing.</summary>
    public static Exception? FailureOf(Func<object?> call, out object? result)
    {
        result = null;
        try
        {
            result = call();
            Await(result);
            return null;
        }
#pragma warning disable CA1031 // Whatever it is, it is what the call came to.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return e;
        }
    }

    /// <summary>What is wrong with the result of a loose double; null for nothing.</summary>
    public static string? ProblemOf(MethodInfo method, object? result)
    {
        var type = method.ReturnType;
        if (typeof(Task).IsAssignableFrom(type) && result is null && !MayBeNull(method))
        {
            return "gives no task";
        }

        return result is null && IsCollection(type) && !MayBeNull(method) ? $"gives no collection, but null, for {type}" : null;
    }

    private static void Await(object? result)
    {
        var task = result switch
        {
            Task itself => itself,
            ValueTask value => value.AsTask(),
            not null when result.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(ValueTask<>) => (Task)type.GetMethod("AsTask")!.Invoke(result, null)!,
            not null when StreamOf(result) is { } stream => (Task)typeof(Result).GetMethod(nameof(Read), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(stream).Invoke(null, [result])!,
            _ => null,
        };
        if (task is null)
        {
            return;
        }

        if (!task.Wait(TimeSpan.FromSeconds(10), default))
        {
            throw new TimeoutException("The task was not completed.");
        }
    }

    private static Type? StreamOf(object result)
        => Array.Find(result.GetType().GetInterfaces(), each => each.IsGenericType && each.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)) is { } stream && result is not ITestDouble
            ? stream.GetGenericArguments()[0]
            : null;

    private static async Task Read<T>(IAsyncEnumerable<T> stream)
    {
        await foreach (var _ in stream.ConfigureAwait(false))
        {
        }
    }

    private static bool IsCollection(Type type)
        => type.IsArray || type == typeof(IEnumerable) || (type.IsInterface && type.IsGenericType && type.Namespace == "System.Collections.Generic" && typeof(IEnumerable).IsAssignableFrom(type));

    private static bool MayBeNull(MethodInfo method)
    {
        lock (s_nullability)
        {
            return s_nullability.Create(method.ReturnParameter).ReadState == NullabilityState.Nullable;
        }
    }

    /// <summary>The exception inside those that waiting and reflection wrap around it.</summary>
    public static Exception Unwrap(Exception exception)
        => exception is AggregateException or TargetInvocationException && exception.InnerException is { } inner ? Unwrap(inner) : exception;
}
