using System;
using System.Threading.Tasks;

namespace TestKit;

/// <summary>What must hold after a run.</summary>
internal sealed record FaultInvariant(string Name, Func<Task> Check);
