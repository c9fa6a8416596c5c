using System.Collections.Generic;
using System.Data.Common;
using System.Threading;
using System.Threading.Tasks;

namespace TestKit.Usage.Tests.Subjects;

/// <summary>Queries that return objects, and take no function that makes them.</summary>
[GenerateTestDouble]
public interface IPeople
{
    Task<Person?> QueryRowAsync(string sql, object? param = null, CancellationToken ct = default);

    Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? param = null);

    IAsyncEnumerable<Person> StreamAsync(string sql);

    Person[] GetAll(string sql);

    Person GetOne(string sql);

    Point? FindPoint(string sql);

    List<(int Id, string? Name)> Pairs(string sql);

    T? First<T>(string sql)
        where T : struct;

    [SqlQuery]
    Task<string?> NameAsync(string text);

    DbDataReader Read(string sql);

    /// <summary>No query: nothing about its name or its result says so.</summary>
    string Format(string sql);
}
