using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace TestKit.Generated;

internal sealed class EmptyGrouping<TKey, T> : IGrouping<TKey, T>
{
    public TKey Key => default!;

    public IEnumerator<T> GetEnumerator() => Nothing.Enumerator<T>();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
