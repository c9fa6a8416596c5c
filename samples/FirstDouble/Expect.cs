using System;

namespace FirstDouble;

/// <summary>Stands for the test framework's own assertion.</summary>
internal static class Expect
{
    public static void That(bool condition)
    {
        if (!condition)
        {
            throw new InvalidOperationException("The condition does not hold.");
        }
    }
}
