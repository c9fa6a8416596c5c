using System.Collections.Generic;
using System.Linq;
using TestKit.Generated;

namespace TestKit;

/// <summary>The doubles of a session by name: the type's, with a number in parentheses from the second of a type on. Safe for many threads.</summary>
internal sealed class DoubleNames
{
    private readonly Dictionary<DoubleState, string> _names = [];

    public string this[DoubleState state]
    {
        get
        {
            lock (_names)
            {
                return _names[state];
            }
        }
    }

    public DoubleState[] All
    {
        get
        {
            lock (_names)
            {
                return [.. _names.Keys];
            }
        }
    }

    public void Add(DoubleState state)
    {
        lock (_names)
        {
            if (!_names.ContainsKey(state))
            {
                var same = _names.Keys.Count(other => other.DoubleName == state.DoubleName);
                _names.Add(state, same == 0 ? state.DoubleName : $"{state.DoubleName}({same + 1})");
            }
        }
    }
}
