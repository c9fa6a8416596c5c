using System;
using System.Runtime.CompilerServices;

namespace TestKit.Usage.Tests.Subjects;

public struct PromiseBuilder<T>
{
    private AsyncTaskMethodBuilder<T> _task;

    public Promise<T> Task => new(_task.Task);

#pragma warning disable CA1000 // The compiler asks for it.
    public static PromiseBuilder<T> Create() => new() { _task = AsyncTaskMethodBuilder<T>.Create() };

    public void Start<TMachine>(ref TMachine machine)
        where TMachine : IAsyncStateMachine => _task.Start(ref machine);

    public void SetStateMachine(IAsyncStateMachine machine) => _task.SetStateMachine(machine);

    public void SetResult(T result) => _task.SetResult(result);

    public void SetException(Exception exception) => _task.SetException(exception);

    public void AwaitOnCompleted<TAwaiter, TMachine>(ref TAwaiter awaiter, ref TMachine machine)
        where TAwaiter : INotifyCompletion
        where TMachine : IAsyncStateMachine => _task.AwaitOnCompleted(ref awaiter, ref machine);

    public void AwaitUnsafeOnCompleted<TAwaiter, TMachine>(ref TAwaiter awaiter, ref TMachine machine)
        where TAwaiter : ICriticalNotifyCompletion
        where TMachine : IAsyncStateMachine => _task.AwaitUnsafeOnCompleted(ref awaiter, ref machine);
}
