using System;
using System.Threading.Tasks;

namespace TestKit.Usage.Tests.Subjects;

/// <summary>A transaction that is committed or disposed; it has no method to roll back.</summary>
[GenerateTestDouble]
public interface IUnitOfWork : IAsyncDisposable
{
    Task<int> ExecuteAsync(string sql, params object?[] args);

    Task CommitAsync();
}
