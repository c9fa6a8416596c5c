using System;
using TestKit.Benchmarks.Subjects;

namespace TestKit.Benchmarks.Contestants.Stores;

/// <summary>One way to a double of <see cref="IStateStore"/>. What a way does not have is left out of the tables.</summary>
public interface IStores
{
    static abstract IStateStore Create();

    /// <summary>A new double whose GetAsync finds <c>j1</c>.</summary>
    static abstract IStateStore SetUp();

    static virtual IStateStore SetUpWithoutRecording() => throw new NotSupportedException();

    /// <summary>A new double whose GetAsync fails with one exception instance.</summary>
    static virtual IStateStore Failing(Exception error) => throw new NotSupportedException();

    /// <summary>A new double whose GetAsync fails with a new exception each time.</summary>
    static virtual IStateStore Failing(Func<Exception> error) => throw new NotSupportedException();

    /// <summary>Asserts how often GetAsync was called for <c>j1</c>.</summary>
    static virtual void AssertGot(IStateStore store, int times) => throw new NotSupportedException();
}
