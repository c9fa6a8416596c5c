using System;
using System.ComponentModel;
using System.Threading.Tasks;

namespace TestKit.Generated;

/// <summary>Turns a method of the reference implementation, as it is, into an answer: that costs the compiler less than a lambda around it. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Forward
{
    /// <summary>A synchronous method with a result, with no parameter.</summary>
    public static Answer<ValueTuple, TResult> Sync<TResult>(Func<TResult> method) => Backing.Sync<ValueTuple, TResult>(_ => method());

    /// <summary>A synchronous method with a result, with one parameter.</summary>
    public static Answer<ValueTuple<T>, TResult> Sync<T, TResult>(Func<T, TResult> method) => Backing.Sync<ValueTuple<T>, TResult>(a => method(a.Item1));

    /// <summary>A synchronous method with a result, with two parameters.</summary>
    public static Answer<(T1, T2), TResult> Sync<T1, T2, TResult>(Func<T1, T2, TResult> method) => Backing.Sync<(T1, T2), TResult>(a => method(a.Item1, a.Item2));

    /// <summary>A synchronous method with a result, with three parameters.</summary>
    public static Answer<(T1, T2, T3), TResult> Sync<T1, T2, T3, TResult>(Func<T1, T2, T3, TResult> method) => Backing.Sync<(T1, T2, T3), TResult>(a => method(a.Item1, a.Item2, a.Item3));

    /// <summary>A synchronous method with a result, with four parameters.</summary>
    public static Answer<(T1, T2, T3, T4), TResult> Sync<T1, T2, T3, T4, TResult>(Func<T1, T2, T3, T4, TResult> method) => Backing.Sync<(T1, T2, T3, T4), TResult>(a => method(a.Item1, a.Item2, a.Item3, a.Item4));

    /// <summary>A method that returns nothing, with no parameter.</summary>
    public static Answer<ValueTuple, NoResult> Void(Action method) => Backing.Void<ValueTuple>(_ => method());

    /// <summary>A method that returns nothing, with one parameter.</summary>
    public static Answer<ValueTuple<T>, NoResult> Void<T>(Action<T> method) => Backing.Void<ValueTuple<T>>(a => method(a.Item1));

    /// <summary>A method that returns nothing, with two parameters.</summary>
    public static Answer<(T1, T2), NoResult> Void<T1, T2>(Action<T1, T2> method) => Backing.Void<(T1, T2)>(a => method(a.Item1, a.Item2));

    /// <summary>A method that returns nothing, with three parameters.</summary>
    public static Answer<(T1, T2, T3), NoResult> Void<T1, T2, T3>(Action<T1, T2, T3> method) => Backing.Void<(T1, T2, T3)>(a => method(a.Item1, a.Item2, a.Item3));

    /// <summary>A method that returns nothing, with four parameters.</summary>
    public static Answer<(T1, T2, T3, T4), NoResult> Void<T1, T2, T3, T4>(Action<T1, T2, T3, T4> method) => Backing.Void<(T1, T2, T3, T4)>(a => method(a.Item1, a.Item2, a.Item3, a.Item4));

    /// <summary>A method that returns <see cref="System.Threading.Tasks.Task"/>, with no parameter.</summary>
    public static Answer<ValueTuple, NoResult> Task(Func<Task> method) => Backing.Task<ValueTuple>(_ => method());

    /// <summary>A method that returns <see cref="System.Threading.Tasks.Task"/>, with one parameter.</summary>
    public static Answer<ValueTuple<T>, NoResult> Task<T>(Func<T, Task> method) => Backing.Task<ValueTuple<T>>(a => method(a.Item1));

    /// <summary>A method that returns <see cref="System.Threading.Tasks.Task"/>, with two parameters.</summary>
    public static Answer<(T1, T2), NoResult> Task<T1, T2>(Func<T1, T2, Task> method) => Backing.Task<(T1, T2)>(a => method(a.Item1, a.Item2));

    /// <summary>A method that returns <see cref="System.Threading.Tasks.Task"/>, with three parameters.</summary>
    public static Answer<(T1, T2, T3), NoResult> Task<T1, T2, T3>(Func<T1, T2, T3, Task> method) => Backing.Task<(T1, T2, T3)>(a => method(a.Item1, a.Item2, a.Item3));

    /// <summary>A method that returns <see cref="System.Threading.Tasks.Task"/>, with four parameters.</summary>
    public static Answer<(T1, T2, T3, T4), NoResult> Task<T1, T2, T3, T4>(Func<T1, T2, T3, T4, Task> method) => Backing.Task<(T1, T2, T3, T4)>(a => method(a.Item1, a.Item2, a.Item3, a.Item4));

    /// <summary>A method that returns <see cref="System.Threading.Tasks.Task{TResult}"/>, with no parameter.</summary>
    public static Answer<ValueTuple, TResult> TaskOf<TResult>(Func<Task<TResult>> method) => Backing.Task<ValueTuple, TResult>(_ => method());

    /// <summary>A method that returns <see cref="System.Threading.Tasks.Task{TResult}"/>, with one parameter.</summary>
    public static Answer<ValueTuple<T>, TResult> TaskOf<T, TResult>(Func<T, Task<TResult>> method) => Backing.Task<ValueTuple<T>, TResult>(a => method(a.Item1));

    /// <summary>A method that returns <see cref="System.Threading.Tasks.Task{TResult}"/>, with two parameters.</summary>
    public static Answer<(T1, T2), TResult> TaskOf<T1, T2, TResult>(Func<T1, T2, Task<TResult>> method) => Backing.Task<(T1, T2), TResult>(a => method(a.Item1, a.Item2));

    /// <summary>A method that returns <see cref="System.Threading.Tasks.Task{TResult}"/>, with three parameters.</summary>
    public static Answer<(T1, T2, T3), TResult> TaskOf<T1, T2, T3, TResult>(Func<T1, T2, T3, Task<TResult>> method) => Backing.Task<(T1, T2, T3), TResult>(a => method(a.Item1, a.Item2, a.Item3));

    /// <summary>A method that returns <see cref="System.Threading.Tasks.Task{TResult}"/>, with four parameters.</summary>
    public static Answer<(T1, T2, T3, T4), TResult> TaskOf<T1, T2, T3, T4, TResult>(Func<T1, T2, T3, T4, Task<TResult>> method) => Backing.Task<(T1, T2, T3, T4), TResult>(a => method(a.Item1, a.Item2, a.Item3, a.Item4));

    /// <summary>A method that returns <see cref="System.Threading.Tasks.ValueTask"/>, with no parameter.</summary>
    public static Answer<ValueTuple, NoResult> ValueTask(Func<ValueTask> method) => Backing.ValueTask<ValueTuple>(_ => method());

    /// <summary>A method that returns <see cref="System.Threading.Tasks.ValueTask"/>, with one parameter.</summary>
    public static Answer<ValueTuple<T>, NoResult> ValueTask<T>(Func<T, ValueTask> method) => Backing.ValueTask<ValueTuple<T>>(a => method(a.Item1));

    /// <summary>A method that returns <see cref="System.Threading.Tasks.ValueTask"/>, with two parameters.</summary>
    public static Answer<(T1, T2), NoResult> ValueTask<T1, T2>(Func<T1, T2, ValueTask> method) => Backing.ValueTask<(T1, T2)>(a => method(a.Item1, a.Item2));

    /// <summary>A method that returns <see cref="System.Threading.Tasks.ValueTask"/>, with three parameters.</summary>
    public static Answer<(T1, T2, T3), NoResult> ValueTask<T1, T2, T3>(Func<T1, T2, T3, ValueTask> method) => Backing.ValueTask<(T1, T2, T3)>(a => method(a.Item1, a.Item2, a.Item3));

    /// <summary>A method that returns <see cref="System.Threading.Tasks.ValueTask"/>, with four parameters.</summary>
    public static Answer<(T1, T2, T3, T4), NoResult> ValueTask<T1, T2, T3, T4>(Func<T1, T2, T3, T4, ValueTask> method) => Backing.ValueTask<(T1, T2, T3, T4)>(a => method(a.Item1, a.Item2, a.Item3, a.Item4));

    /// <summary>A method that returns <see cref="System.Threading.Tasks.ValueTask{TResult}"/>, with no parameter.</summary>
    public static Answer<ValueTuple, TResult> ValueTaskOf<TResult>(Func<ValueTask<TResult>> method) => Backing.ValueTask<ValueTuple, TResult>(_ => method());

    /// <summary>A method that returns <see cref="System.Threading.Tasks.ValueTask{TResult}"/>, with one parameter.</summary>
    public static Answer<ValueTuple<T>, TResult> ValueTaskOf<T, TResult>(Func<T, ValueTask<TResult>> method) => Backing.ValueTask<ValueTuple<T>, TResult>(a => method(a.Item1));

    /// <summary>A method that returns <see cref="System.Threading.Tasks.ValueTask{TResult}"/>, with two parameters.</summary>
    public static Answer<(T1, T2), TResult> ValueTaskOf<T1, T2, TResult>(Func<T1, T2, ValueTask<TResult>> method) => Backing.ValueTask<(T1, T2), TResult>(a => method(a.Item1, a.Item2));

    /// <summary>A method that returns <see cref="System.Threading.Tasks.ValueTask{TResult}"/>, with three parameters.</summary>
    public static Answer<(T1, T2, T3), TResult> ValueTaskOf<T1, T2, T3, TResult>(Func<T1, T2, T3, ValueTask<TResult>> method) => Backing.ValueTask<(T1, T2, T3), TResult>(a => method(a.Item1, a.Item2, a.Item3));

    /// <summary>A method that returns <see cref="System.Threading.Tasks.ValueTask{TResult}"/>, with four parameters.</summary>
    public static Answer<(T1, T2, T3, T4), TResult> ValueTaskOf<T1, T2, T3, T4, TResult>(Func<T1, T2, T3, T4, ValueTask<TResult>> method) => Backing.ValueTask<(T1, T2, T3, T4), TResult>(a => method(a.Item1, a.Item2, a.Item3, a.Item4));
}
