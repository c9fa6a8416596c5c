using System;

namespace TestKit.Benchmarks.Fakes;

public sealed record AddCall(long Sequence, int Left, int Right, Exception? Exception);
