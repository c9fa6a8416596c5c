using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace TestKit.Usage.Tests.Subjects;

/// <summary>A member for each way to fail.</summary>
[GenerateTestDouble]
public interface ILedger : IDisposable
{
    event EventHandler? Changed;

    int Balance { get; set; }

    Task PostAsync(string entry);

    ValueTask<int> CountAsync();

    IAsyncEnumerable<string> EntriesAsync();

    bool TryFind(string entry, out int index);

    void Close();

    string Describe(int index);

    int this[string account] { get; }
}
