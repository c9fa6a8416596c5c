using System;
using System.Threading;

namespace TestKit.Benchmarks.Fakes;

public sealed record CreateTableCall(long Sequence, Exception? Exception, CancellationToken Ct);
