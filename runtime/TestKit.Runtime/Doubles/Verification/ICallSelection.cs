using TestKit.Generated;

namespace TestKit;

/// <summary>A selection of calls, whatever their types: what <see cref="CallOrder"/> takes.</summary>
public interface ICallSelection
{
    internal Member Member { get; }

    internal bool Includes(CallRecord record);

    internal string Describe();
}
