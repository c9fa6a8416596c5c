using System;
using System.Collections.Generic;
using System.Linq;
using TestKit.Injection.Planning;

namespace TestKit.Injection;

/// <summary>The plans of one chain: each kind of test is planned once, and the plan serves all its runs, also at the same time.</summary>
internal sealed class Plans(IReadOnlyList<ChainEntry<Type>> entries)
{
    private readonly Dictionary<Signature, Plan<Type>> _made = [];

    /// <summary>The verdict on a test that takes these types; without problems it can run.</summary>
    public Plan<Type> For(Type[] needs, bool isSynchronous = false)
    {
        var signature = new Signature(needs, isSynchronous);
        lock (_made)
        {
            if (!_made.TryGetValue(signature, out var plan))
            {
                _made.Add(signature, plan = Make(signature));
            }

            return plan;
        }
    }

    private Plan<Type> Make(Signature signature)
    {
        var matrix = MatrixCells.Problems(entries, isMatrixRun: false).ToList();
        return matrix.Count > 0
            ? new(Selection<Type>.Of(new(RuntimeTypes.Instance, [], BuiltIns.All), []), matrix, [])
            : Planner.Plan(RuntimeTypes.Instance, new PlanRequest<Type>(entries, signature.Needs, BuiltIns.All) { IsSynchronous = signature.IsSynchronous });
    }

    private readonly record struct Signature(Type[] Needs, bool IsSynchronous)
    {
        public bool Equals(Signature other) => IsSynchronous == other.IsSynchronous && Needs.AsSpan().SequenceEqual(other.Needs);

        public override int GetHashCode()
        {
            var hash = new HashCode();
            foreach (var need in Needs)
            {
                hash.Add(need);
            }

            return hash.ToHashCode();
        }
    }
}
