using System;

namespace TestKit.Benchmarks.Fakes;

/// <summary>What an assertion on a hand-written fake throws.</summary>
public sealed class CountMismatchException : Exception
{
    private CountMismatchException(string message)
        : base(message)
    {
    }

    public static void ThrowUnless(int expected, int actual)
    {
        if (expected != actual)
        {
            throw new CountMismatchException($"Expected {expected} calls, but there were {actual}.");
        }
    }
}
