using System;
using System.Collections.Generic;
using System.Threading;
using TestKit.Benchmarks.Subjects;

namespace TestKit.Benchmarks.Fakes;

public sealed record TransitionCall(
    long Sequence,
    string JobId,
    JobState From,
    JobState To,
    IReadOnlyDictionary<string, string>? Metadata,
    string? LastError,
    Exception? Exception,
    CancellationToken Ct);
