#pragma warning disable // What the project itself writes is not the matter here.
using System;
using TestKit;

namespace EveryRule.Shapes;

/// <summary>A transaction.</summary>
[GenerateTestDouble]
public interface IWork : IDisposable
{
    /// <summary>Executes.</summary>
    int Execute(string sql, params object?[] args);

    /// <summary>Commits.</summary>
    void Commit();

    /// <summary>Rolls back.</summary>
    void Rollback();
}
