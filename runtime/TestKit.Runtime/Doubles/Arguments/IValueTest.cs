namespace TestKit;

/// <summary>A test of a value whose type is not known, so that a typed matcher can stand for a parameter of type <c>object</c>.</summary>
internal interface IValueTest
{
    bool Holds(object? value);
}
