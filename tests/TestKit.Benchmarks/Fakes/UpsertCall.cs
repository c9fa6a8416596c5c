using System;
using System.Threading;
using TestKit.Benchmarks.Subjects;

namespace TestKit.Benchmarks.Fakes;

public sealed record UpsertCall(long Sequence, Job Job, Exception? Exception, CancellationToken Ct);
