using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace TestKit.Usage.Tests.Subjects;

[GenerateTestDouble]
public interface ICatalog
{
    T? Load<T>(string key);

    Task<TResult> MapAsync<TSource, TResult>(TSource source, CancellationToken ct = default)
        where TSource : notnull
        where TResult : new();

    void Publish<TEvent>(TEvent happening)
        where TEvent : notnull;

    bool TryGet<T>(string key, out T? value);

    IReadOnlyList<T> All<T>();

    string Log<T>(T value);

    string Log(string text);
}
