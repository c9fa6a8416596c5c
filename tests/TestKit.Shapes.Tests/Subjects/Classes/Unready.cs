using System;

namespace TestKit.Shapes.Tests.Subjects.Classes;

/// <summary>A class that no object can be made of.</summary>
[GenerateTestDouble]
public class Unready
{
    private static readonly int s_count = Count();

    static Unready()
    {
    }

    public virtual int Get() => s_count;

    private static int Count() => throw new InvalidOperationException("not ready");
}
