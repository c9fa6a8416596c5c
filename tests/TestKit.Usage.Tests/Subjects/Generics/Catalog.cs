using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace TestKit.Usage.Tests.Subjects;

/// <summary>Knows its type arguments by name.</summary>
public sealed class Catalog : ICatalog, MockCatalog.ILoadAnswer, MockCatalog.IMapAsyncAnswer, MockCatalog.ITryGetAnswer
{
    public T? Load<T>(string key) => typeof(T) == typeof(string) ? (T)(object)$"{key} of String" : default;

    public Task<TResult> MapAsync<TSource, TResult>(TSource source, CancellationToken ct)
        where TSource : notnull
        where TResult : new()
        => Task.FromResult(new TResult());

    public void Publish<TEvent>(TEvent happening)
        where TEvent : notnull
    {
    }

    public bool TryGet<T>(string key, out T? value)
    {
        value = Load<T>(key);
        return value is not null;
    }

    public IReadOnlyList<T> All<T>() => [];

    public string Log<T>(T value) => $"{typeof(T).Name}: {value}";

    public string Log(string text) => text;
}
