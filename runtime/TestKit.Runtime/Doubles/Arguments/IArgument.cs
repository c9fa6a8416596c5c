namespace TestKit;

/// <summary>A matcher for one argument, whatever its type.</summary>
public interface IArgument
{
    internal bool IsAny { get; }

    internal bool Holds(object? value);

    internal ArgumentView View();
}
