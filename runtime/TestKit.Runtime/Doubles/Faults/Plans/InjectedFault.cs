using System;
using System.Threading;

namespace TestKit;

/// <summary>A fault that a session injected.</summary>
public sealed class InjectedFault
{
    private Exception? _exception;

    internal InjectedFault(FaultPoint point, Fault fault)
    {
        Point = point;
        Fault = fault;
    }

    /// <summary>The call.</summary>
    public FaultPoint Point { get; }

    /// <summary>What went wrong with it.</summary>
    public Fault Fault { get; }

    /// <summary>What was thrown; null as long as nothing was.</summary>
    public Exception? Exception => Volatile.Read(ref _exception);

    /// <summary>The rule that injects the same again: <c>MockStore.GetAsync#2: TimeoutException</c>.</summary>
    public override string ToString() => $"{Point}: {Fault}";

    internal void Threw(Exception exception) => Volatile.Write(ref _exception, exception);
}
