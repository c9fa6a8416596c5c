using System;
using System.Threading;

namespace TestKit.Benchmarks.Fakes;

public sealed record GetCall(long Sequence, string JobId, Exception? Exception, CancellationToken Ct);
