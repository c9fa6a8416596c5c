using System;

namespace TestKit;

internal sealed class RefStructTest<TTest>(TTest test) : ValueTest<RefStructArgument<TTest>>
    where TTest : Delegate
{
    public override string ToString() => "(where a test holds)";

    public override bool Holds(RefStructArgument<TTest> actual) => actual.Holds(test);
}
