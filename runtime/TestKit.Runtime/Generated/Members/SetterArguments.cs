using System.Runtime.CompilerServices;

namespace TestKit.Generated;

/// <summary>A setter's arguments in one row: the keys, then the value.</summary>
internal sealed class SetterArguments(ITuple keys, object? value) : ITuple
{
    public int Length => keys.Length + 1;

    public object? this[int index] => index == keys.Length ? value : keys[index];
}
