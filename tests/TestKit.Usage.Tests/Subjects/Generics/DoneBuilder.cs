using System;
using System.Runtime.CompilerServices;

namespace TestKit.Usage.Tests.Subjects;

public struct DoneBuilder
{
    private AsyncTaskMethodBuilder _task;

    public Done Task => new(_task.Task);

    public static DoneBuilder Create() => new() { _task = AsyncTaskMethodBuilder.Create() };

    public void Start<TMachine>(ref TMachine machine)
        where TMachine : IAsyncStateMachine => _task.Start(ref machine);

    public void SetStateMachine(IAsyncStateMachine machine) => _task.SetStateMachine(machine);

    public void SetResult() => _task.SetResult();

    public void SetException(Exception exception) => _task.SetException(exception);

    public void AwaitOnCompleted<TAwaiter, TMachine>(ref TAwaiter awaiter, ref TMachine machine)
        where TAwaiter : INotifyCompletion
        where TMachine : IAsyncStateMachine => _task.AwaitOnCompleted(ref awaiter, ref machine);

    public void AwaitUnsafeOnCompleted<TAwaiter, TMachine>(ref TAwaiter awaiter, ref TMachine machine)
        where TAwaiter : ICriticalNotifyCompletion
        where TMachine : IAsyncStateMachine => _task.AwaitUnsafeOnCompleted(ref awaiter, ref machine);
}
