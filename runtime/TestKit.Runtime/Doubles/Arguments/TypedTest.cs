namespace TestKit;

/// <summary>Lets <c>Arg.Where&lt;string&gt;(…)</c> stand for a parameter of type <c>object</c>.</summary>
internal sealed class TypedTest<T>(IArgument test) : ValueTest<T>
{
    public override bool Holds(T value) => test.Holds(value);

    public override string ToString() => test.ToString() ?? "";
}
