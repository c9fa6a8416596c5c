using System;
using System.Collections.Generic;
using TestKit.Data;
using TestKit.Generated;

namespace TestKit;

/// <summary>What few doubles have: made when the first of it is needed, so that a plain double has one field for all of it.</summary>
internal sealed class DoubleExtras
{
    /// <summary>Makes the reference implementation anew.</summary>
    public Action? RenewBacking { get; init; }

    /// <summary>The options; null where they say no more than the behavior and whether calls are recorded.</summary>
    public DoubleOptions? Options { get; init; }

    /// <summary>What is kept of calls on request; null for nothing.</summary>
    public JournalDetails? Details { get; init; }

    /// <summary>The calls that a strict double refused.</summary>
    public List<CallRecord>? Unexpected { get; set; }

    /// <summary>What the members return where nothing else answers.</summary>
    public Dictionary<Member, (object Answer, ITestDouble Double)>? Nested { get; set; }

    public SqlScript? Script { get; set; }

    public FaultSession? Faults { get; set; }

    public Tape? Tape { get; set; }

    public bool RefusesCalls { get; set; }

    /// <summary>Whether something happens to calls before they are answered.</summary>
    public bool Intervenes => RefusesCalls || Faults is not null;

    /// <summary>Everything but nested doubles, which stay the same.</summary>
    public void Reset()
    {
        Details?.Clear();
        Script?.Reset();
        Unexpected = null;
        Faults = null;
        Tape = null;
        RefusesCalls = false;
    }
}
