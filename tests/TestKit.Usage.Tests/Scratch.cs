using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using TestKit;
using Xunit;

namespace Usage;

public enum JobState { Pending, Ready }
public sealed record Job(string Id, JobState State, string? LastError);

[GenerateTestDouble]
public interface IStateStore
{
    Task<Job?> GetAsync(string jobId, CancellationToken ct = default);
    Task<Job> UpsertAsync(Job job, CancellationToken ct = default);
    [RecordsTransition]
    Task TransitionAsync(string jobId, JobState from, JobState to, IReadOnlyDictionary<string, string>? metadata = null, string? lastError = null, CancellationToken ct = default);
    Task CreateTableAsync(CancellationToken ct = default);
}

[GenerateTestDouble]
public interface IMany<T> : IDisposable, IEnumerable<T> where T : class
{
    string Name { get; set; }
    int Count { get; }
    string this[int row, string col] { get; set; }
    event EventHandler<int>? Changed;
    bool TryGet(string key, out T? value);
    int Read(Span<byte> buffer, ReadOnlySpan<char> name);
    TResult Load<TResult>(string key) where TResult : new();
    IAsyncEnumerable<int> Stream(CancellationToken ct);
    ValueTask<string> Vt(int a);
    ValueTask Vtv(List<int> xs);
    void M(int x);
    void M(long x);
    void M(ref int x);
    int Opt(int x) => x + 1;
    T? Find(Func<T, bool> p, params object?[] xs);
    int Wide(int a1, int a2, int a3, int a4, int a5, int a6, int a7, string a8, int a9, int a10);
    void Reset();
}

public class Scratch
{
    [Fact]
    public async Task Works()
    {
        var store = new MockStateStore();
        var job = new Job("j1", JobState.Pending, null);
        store.GetAsync("j1").Returns(job);
        Assert.Same(job, await store.Object.GetAsync("j1"));
        Assert.Null(await ((IStateStore)store).GetAsync("j2"));
        store.GetAsync("j1").AssertCalled(Times.Once);
        store.GetAsync(Arg.Where<string>(id => id.StartsWith('t'))).Returns((jobId, _) => new Job(jobId, JobState.Ready, "x"));
        Assert.Equal("t1", (await store.Object.GetAsync("t1"))!.Id);
        Assert.Equal("j1", store.GetAsync("j1").Calls[0].JobId);
        await store.Object.TransitionAsync("j1", JobState.Pending, JobState.Ready);
        store.Transitions.AssertPath("j1", JobState.Ready);
        store.TransitionAsync("j1", JobState.Pending, JobState.Ready, null).AssertCalled();
        await store.Object.AssertLastErrorAsync("j1", "");
        var e = Assert.Throws<AssertionFailedException>(() => store.GetAsync("j9").AssertCalled(Times.Once));
        Console.WriteLine(e.Message);
        var m = new MockMany<string>();
        m.TryGet("k").Returns((string key, out string? value) => { value = key + "!"; return true; });
        Assert.True(m.Object.TryGet("k", out var v));
        Assert.Equal("k!", v);
        Assert.Equal(4, m.Object.Opt(3));
        m.M(5).AssertNotCalled();
        m.Name.Returns("x");
        m.Name.Set("y").AssertNotCalled();
        m.Object[1, "a"] = "q";
        Assert.Equal("q", m.Object[1, "a"]);
        m[1, "a"].Set("q").AssertCalled();
        m.Load<List<int>>("k").Returns([1]);
        Assert.Single(m.Object.Load<List<int>>("k"));
        m.Stream().Yields(1, 2);
        await foreach (var i in m.Object.Stream(default)) { Assert.InRange(i, 1, 2); }
        m.Wide(a9: 3).Returns(7);
        Assert.Equal(7, m.Object.Wide(1, 2, 3, 4, 5, 6, 7, "8", 3, 10));
        TestDouble.For(m).Reset();
        Console.WriteLine(m.Calls());
    }
}
