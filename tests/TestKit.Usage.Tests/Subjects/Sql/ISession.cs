using System;
using System.Collections.Generic;
using System.Data;
using System.Threading.Tasks;

namespace TestKit.Usage.Tests.Subjects;

/// <summary>An interface without attributes on its members: names and types say what they do.</summary>
[GenerateTestDouble]
public interface ISession
{
    string Name { get; }

    IDataReader Query(string sql, params object?[] args);

    List<T> All<T>(string sql, Func<IDataRecord, T> map, object? args = null);

    T[] Some<T>(string sql, (int Page, int Size) page, Func<IDataReader, T> map);

    IAsyncEnumerable<T> StreamAsync<T>(string query, IReadOnlyDictionary<string, object?> args, Func<IDataReader, T> map);

    T First<T>(string sql, Func<IDataRecord, T> map, int id, CommandType type = CommandType.Text, int? commandTimeout = null)
        where T : notnull;

    ValueTask<long> ExecuteScalarAsync(string sql);

    void Execute(string sql, object args);

    bool UpdateOne(string sql, Guid id, byte[] content);

    [SqlExecute(ReturnsLastInsertId = true)]
    long Insert(string table, string sql);

    IWork BeginWork();

    int Count(string category);
}
