using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Threading;
using System.Threading.Tasks;

namespace TestKit.Injection;

/// <summary>The state of one run, as providers and the test see it.</summary>
internal sealed class RunningTest(string name, ChainSettings settings, bool isParallel) : ITest, ITestCancel
{
    private readonly object _gate = new();
    private HashSet<object>? _owned;

    public string Name => name;

    public bool Failed { get; set; }

    public ChainSettings Settings => settings;

    public TestLog Lines { get; } = new(settings);

    /// <summary>Cancelled from outside of the test.</summary>
    public CancellationToken Outside { get; } = settings.Cancellation ?? TestHost.Current.Cancellation;

    public Segment? Segment { get; private set; }

    public List<CleanupError> CleanupErrors { get; } = [];

    /// <summary>The error of a provider that ended the chain without throwing.</summary>
    public Exception? EndedBy { get; set; }

    public CancellationToken CancellationToken => Running.Token;

    private Segment Running => Segment ?? throw new InvalidOperationException($"The test {Name} is over: its ITest was kept beyond its end.");

    public Segment Begin() => Segment = new(Segment, Outside);

    public void End(Segment segment)
    {
        Segment = segment.Outer;
        segment.Dispose();
    }

    /// <summary>Whether the object is new to the run, which then disposes it.</summary>
    public bool Owns(object made)
    {
        lock (_gate)
        {
            return (_owned ??= new(ReferenceEqualityComparer.Instance)).Add(made);
        }
    }

    public void Log(string message, string file = "", int line = 0) => Lines.Write(message, file, line);

    [DoesNotReturn]
    public void Skip(string reason) => throw TestHost.Current.Skip(reason);

    public void OnCleanup(Action cleanup)
    {
        ArgumentNullException.ThrowIfNull(cleanup);
        Running.Add(new("OnCleanup", () =>
        {
            cleanup();
            return default;
        }));
    }

    public void OnCleanup(Func<Task> cleanup)
    {
        ArgumentNullException.ThrowIfNull(cleanup);
        Running.Add(new("OnCleanup", () => new(cleanup())));
    }

    public void SetEnvironment(string variable, string? value)
    {
        if (isParallel)
        {
            throw new InvalidOperationException($"The test {Name} runs in parallel with other cells, which would see the environment variable {variable} too: run the matrix without maxParallel.");
        }

        var before = Environment.GetEnvironmentVariable(variable);
        Running.Add(new($"the environment variable {variable}", () =>
        {
            Environment.SetEnvironmentVariable(variable, before);
            return default;
        }));
        Environment.SetEnvironmentVariable(variable, value);
    }

    public void Cancel()
    {
        var root = Running;
        while (root.Outer is { } outer)
        {
            root = outer;
        }

        root.Cancel();
    }
}
