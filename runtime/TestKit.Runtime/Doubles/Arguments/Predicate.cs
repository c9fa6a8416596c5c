using System;

namespace TestKit;

internal sealed class Predicate<T>(Func<T, bool> predicate, string text) : ValueTest<T>
{
    public override bool Holds(T value) => predicate(value);

    public override string ToString() => text;
}
