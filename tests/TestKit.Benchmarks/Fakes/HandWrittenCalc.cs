using System;
using System.Collections.Generic;
using TestKit.Benchmarks.Subjects;

namespace TestKit.Benchmarks.Fakes;

/// <summary>What a careful colleague writes by hand: fields for the answers, a lock, a list of typed call records for each method.</summary>
public sealed class HandWrittenCalc : ICalc
{
    private readonly object _gate = new();
    private readonly List<AddCall> _adds = [];
    private readonly List<DivideCall> _divides = [];
    private long _lastSequence;
    private int _memory;

    public (int Left, int Right) Known { get; set; }

    public int Sum { get; set; }

    public Func<Exception>? AddError { get; set; }

    public int Memory
    {
        get
        {
            lock (_gate)
            {
                return _memory;
            }
        }

        set
        {
            lock (_gate)
            {
                _memory = value;
            }
        }
    }

    public int Add(int left, int right)
    {
        lock (_gate)
        {
            var error = AddError?.Invoke();
            _adds.Add(new(++_lastSequence, left, right, error));
            return error is not null ? throw error : (left, right) == Known ? Sum : 0;
        }
    }

    public double Divide(double dividend, double divisor)
    {
        lock (_gate)
        {
            _divides.Add(new(++_lastSequence, dividend, divisor, null));
            return 0;
        }
    }

    public int CountAdds(int left, int right)
    {
        lock (_gate)
        {
            var count = 0;
            foreach (var call in _adds)
            {
                count += call.Left == left && call.Right == right ? 1 : 0;
            }

            return count;
        }
    }
}
