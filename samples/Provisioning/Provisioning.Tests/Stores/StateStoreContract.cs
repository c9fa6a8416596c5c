using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Threading.Tasks;
using Provisioning.Failures;
using Provisioning.Tests.Requirements;
using Xunit;

namespace Provisioning.Tests.Stores;

/// <summary>What every <see cref="IStateStore"/> must do, word for word the same; a store inherits this and says how it is made.</summary>
public abstract partial class StateStoreContract : IAsyncLifetime
{
    // Attributes cannot hold half of a surrogate pair, so tests write this instead.
    private const string HalfPair = "<half of a pair>";

    /// <summary>What no store may trip over or mix up: blanks, quotes, case, accents, and pairs of surrogates.</summary>
    public static TheoryData<string> AwkwardTexts => [" ", "j1 ", "J1", "j'1", "j\"1", "j\\1", "%", "{}", "\r\n\t", "Zoë", "Zoe\u0308", "🦉", new('x', 255)];

    protected ManualClock Clock { get; } = new();

    protected IStateStore Store { get; private set; } = null!;

    public async Task InitializeAsync() => Store = await CreateStoreAsync(Clock);

    public virtual Task DisposeAsync() => Task.CompletedTask;

    /// <summary>A new, empty store that asks <paramref name="time"/> for the time, ready to use.</summary>
    protected abstract Task<IStateStore> CreateStoreAsync(TimeProvider time);

    [ContractFact]
    [Trait("Case", "C03")]
    public async Task Get_MissingJob_ThrowsJobNotFoundNamingTheId()
    {
        var error = await Assert.ThrowsAsync<JobNotFoundException>(() => Store.GetAsync("j1"));

        Assert.Equal("There is no job \"j1\".", error.Message);
        Assert.Equal("j1", error.JobId);
    }

    [ContractTheory]
    [InlineData("")]
    [InlineData("a\0b")]
    [InlineData(HalfPair)]
    public async Task Get_IdThatNoJobCanHave_ThrowsJobNotFound(string jobId) =>
        Assert.Equal(Raw(jobId), (await Assert.ThrowsAsync<JobNotFoundException>(() => Store.GetAsync(Raw(jobId)))).JobId);

    [ContractFact]
    public async Task Get_NullId_ThrowsArgumentNull() =>
        await Assert.ThrowsAsync<ArgumentNullException>("jobId", () => Store.GetAsync(null!));

    [ContractFact]
    public async Task Get_StoredJob_EqualsWhatUpsertReturned() =>
        Assert.Equal(await AddAsync("j1", "t1", new() { ["region"] = "eu" }), await Store.GetAsync("j1"));

    [ContractFact]
    public async Task Get_MetadataCastAndChanged_LeavesTheStoreAlone()
    {
        await AddAsync("j1", "t1", new() { ["region"] = "eu" });
        var job = await Store.GetAsync("j1");

        Assert.ThrowsAny<NotSupportedException>(() => ((IDictionary<string, string>)job.Metadata)["region"] = "us");
        Assert.Equal("eu", (await Store.GetAsync("j1")).Metadata["region"]);
    }

    [ContractFact]
    [Trait("Case", "C13")]
    public async Task CreateTable_Again_KeepsTheJobs()
    {
        var job = await AddAsync();

        await Store.CreateTableAsync();
        await Store.CreateTableAsync();

        Assert.Equal(job, await Store.GetAsync("j1"));
    }

    protected Task<Job> AddAsync(string id = "j1", string tenant = "t1", Dictionary<string, string>? metadata = null) =>
        Store.UpsertAsync(new Job(id, tenant) { Metadata = metadata! });

    [return: NotNullIfNotNull(nameof(text))]
    protected static string? Raw(string? text) => text?.Replace(HalfPair, "\ud83e", StringComparison.Ordinal);

    /// <summary>Moves the job along <paramref name="path"/> and reads it.</summary>
    protected async Task<Job> MoveAsync(string id, params JobState[] path)
    {
        foreach (var (from, to) in path.Zip(path.Skip(1)))
        {
            await Store.TransitionAsync(id, from, to);
        }

        return await Store.GetAsync(id);
    }

    /// <summary>Stores a job and moves it to <paramref name="state"/>, by way of clean-up when it is to fail.</summary>
    protected async Task<Job> AddAtAsync(JobState state, string id = "j1", string tenant = "t1")
    {
        await AddAsync(id, tenant);
        var path = state is JobState.Cleanup or JobState.Failed
            ? [JobState.Pending, JobState.Cleanup, JobState.Failed]
            : Enum.GetValues<JobState>();
        return await MoveAsync(id, [.. path.TakeWhile(step => step != state), state]);
    }
}
