using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace TestKit.Usage.Tests.Subjects;

[GenerateTestDouble]
public interface IRepository<T>
    where T : class
{
    T? Find(string key);

    TView View<TView>(T item)
        where TView : notnull;

    IAsyncEnumerable<T> AllAsync(CancellationToken ct = default);

    ValueTask<int> CountAsync();

    ValueTask FlushAsync(CancellationToken ct = default);

    void Save(IReadOnlyList<T> items);
}
