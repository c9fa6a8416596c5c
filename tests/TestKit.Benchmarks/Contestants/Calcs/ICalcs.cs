using System;
using TestKit.Benchmarks.Subjects;

namespace TestKit.Benchmarks.Contestants.Calcs;

/// <summary>One way to a double of <see cref="ICalc"/>. What a way does not have is left out of the tables.</summary>
public interface ICalcs
{
    static abstract ICalc Create();

    /// <summary>A new double whose Add knows 2 + 3.</summary>
    static abstract ICalc SetUp();

    static virtual ICalc SetUpWithoutRecording() => throw new NotSupportedException();

    /// <summary>A new double whose Add fails with one exception instance.</summary>
    static virtual ICalc Failing(Exception error) => throw new NotSupportedException();

    /// <summary>A new double whose Add fails with a new exception each time.</summary>
    static virtual ICalc Failing(Func<Exception> error) => throw new NotSupportedException();

    /// <summary>Asserts how often Add was called with 2 and 3.</summary>
    static virtual void AssertAdded(ICalc calc, int times) => throw new NotSupportedException();
}
