using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using TestKit.Usage.Tests.Subjects;

namespace TestKit.Usage.Tests.Recordings;

/// <summary>A real implementation with a stream that breaks.</summary>
internal sealed class JobRepository : IRepository<Job>
{
    private readonly List<Job> _jobs = [];

    public bool Breaks { get; set; }

    public Job? Find(string key) => _jobs.Find(job => job.Id == key);

    public TView View<TView>(Job item)
        where TView : notnull
        => (TView)(object)item.Id;

    public async IAsyncEnumerable<Job> AllAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct = default)
    {
        foreach (var job in _jobs.ToList())
        {
            await Task.Yield();
            yield return job;
        }

        if (Breaks)
        {
            throw new IOException("The repository broke.");
        }
    }

    public ValueTask<int> CountAsync() => new(_jobs.Count);

    public ValueTask FlushAsync(CancellationToken ct = default) => default;

    public void Save(IReadOnlyList<Job> items) => _jobs.AddRange(items);
}
