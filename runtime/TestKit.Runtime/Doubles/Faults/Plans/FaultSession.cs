using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using TestKit.Generated;

namespace TestKit;

/// <summary>A plan at work on one or several doubles: it counts their calls and injects what the plan says.</summary>
public class FaultSession : IDisposable
{
    private readonly object _lock = new();
    private readonly CancellationTokenSource _cancellation = new();
    private readonly DateTimeOffset _start;
    private readonly List<FaultPoint> _points = [];
    private readonly List<InjectedFault> _injected = [];
    private readonly DoubleNames _doubles = new();
    private readonly Dictionary<(string Double, string Member), int> _counts = [];

    internal FaultSession(FaultPlan plan, TimeProvider clock)
    {
        Plan = plan;
        Clock = clock;
        CancellationToken = _cancellation.Token;
        _start = clock.GetUtcNow();
    }

    /// <summary>The plan.</summary>
    public FaultPlan Plan { get; }

    /// <summary>A token for the code under test: cancelled when the plan says <see cref="Fault.Cancel"/>.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>The faults injected so far, in the order of their calls: a snapshot.</summary>
    public IReadOnlyList<InjectedFault> Injected
    {
        get
        {
            lock (_lock)
            {
                return [.. _injected];
            }
        }
    }

    /// <summary>The calls so far of all doubles of the session, in the order in which they started: a snapshot.</summary>
    public IReadOnlyList<FaultPoint> Points
    {
        get
        {
            lock (_lock)
            {
                return [.. _points];
            }
        }
    }

    /// <summary>The plan that injects exactly what was injected, without chance or time.</summary>
    public FaultPlan InjectedPlan()
        => new([.. Injected.Select(injected => new FaultRule($"{injected.Point.DoubleName}.{injected.Point.Member}", injected.Point.Number, [injected.Fault]))]);

    /// <summary>Fails unless every rule of the plan was used: a name misspelt in a plan would otherwise mean that nothing fails.</summary>
    /// <exception cref="AssertionFailedException">A rule was not.</exception>
    public void AssertAllInjected()
    {
        var injected = Injected;
        var unused = Plan.Rules.Where(rule => !injected.Any(fault => rule.For(fault.Point, rule.Window?.From ?? default) is not null)).ToList();
        if (unused.Count > 0)
        {
            throw AssertionFailedException.ForUnusedFaults(unused, Points);
        }
    }

    /// <summary>Frees the token's resources.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    internal TimeProvider Clock { get; }

    /// <summary>Whether calls are counted and can fail.</summary>
    internal virtual bool Counts => true;

    /// <summary>Whether steps that are no calls of members are counted too.</summary>
    private protected virtual bool CountsSteps => true;

    /// <summary>Cancels the session's token.</summary>
    /// <param name="token">The call's own.</param>
    internal OperationCanceledException Cancel(CancellationToken token)
    {
        _cancellation.Cancel();
        return new("The operation was cancelled (injected).", token.IsCancellationRequested ? token : CancellationToken);
    }

    internal void Attach(DoubleState state)
    {
        _doubles.Add(state);
        state.Faults = this;
    }

    /// <summary>Counts a call, and says what happens around it. Called under the double's lock, before the call is answered.</summary>
    internal Interception? OnCall(Member member, CallRecord? record)
        => OnCall(member.State, new(member.Shape.PlanName, record, null) { IsSql = member.IsSql });

    /// <summary>Counts a step that is no call of a member, such as reading a row, and says what happens around it.</summary>
    internal Interception? OnStep(DoubleState state, string name, string text)
        => CountsSteps ? OnCall(state, new(name, null, text) { IsSql = true, HasEffect = false }) : null;

    /// <summary>What data doubles were left with: readers and transactions that nobody ended.</summary>
    internal List<string> Leftovers()
        => [.. _doubles.All.SelectMany(state => state.Script is { Database: null } script ? script.Leftovers() : [])];

    /// <summary>Frees what the session holds.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _cancellation.Dispose();
        }
    }

    private Interception? OnCall(DoubleState state, FaultPlace place)
    {
        if (!Counts)
        {
            return null;
        }

        lock (_lock)
        {
            var key = (_doubles[state], place.Member);
            var number = _counts[key] = _counts.GetValueOrDefault(key) + 1;
            var point = new FaultPoint(_points.Count + 1, key.Item1, number, place);
            _points.Add(point);
            return Intercept(point);
        }
    }

    /// <summary>What happens around a call; the first rule of the plan that means it has it.</summary>
    private protected virtual Interception? Intercept(FaultPoint point)
    {
        var elapsed = Clock.GetUtcNow() - _start;
        if (Plan.Rules.Select(rule => rule.For(point, elapsed)).FirstOrDefault(fault => fault is not null) is not { } fault)
        {
            return null;
        }

        var injected = new InjectedFault(point, fault);
        _injected.Add(injected);
        return fault.Start(this, injected.Threw);
    }
}
