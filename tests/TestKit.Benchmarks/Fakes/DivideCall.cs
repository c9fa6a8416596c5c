using System;

namespace TestKit.Benchmarks.Fakes;

public sealed record DivideCall(long Sequence, double Dividend, double Divisor, Exception? Exception);
