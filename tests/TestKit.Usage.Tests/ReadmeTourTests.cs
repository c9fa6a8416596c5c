using System;
using System.Threading;
using System.Threading.Tasks;
using TestKit.Data;
using TestKit.Usage.Tests.Recordings;
using TestKit.Usage.Tests.Subjects;
using TestKit.Usage.Tests.Subjects.Classes;
using TestKit.Usage.Tests.Subjects.Nested;
using TestKit.Usage.Tests.Subjects.Statics;
using TestKit.Usage.Tests.Subjects.Values;
using Xunit;

namespace TestKit.Usage.Tests;

/// <summary>The snippets of README.md, which a test compares with these.</summary>
public sealed class ReadmeTourTests
{
    private static readonly Job Job = new("j1");
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task SettingUp()
    {
        var (first, second) = (new Job("1"), new Job("2"));

        var store = new MockJobStore();                              // loose: an unconfigured call returns a harmless default
        var strict = new MockJobStore(MockBehavior.Strict);          // strict: it throws UnexpectedCallException
        var spy = new MockJobStore(new MemoryJobStore());            // backed: it goes to your reference implementation

        store.GetAsync("j1").Returns(Job);                           // results of tasks are given unwrapped
        store.GetAsync(Arg.Where<string>(id => id.StartsWith('t'))).Returns((jobId, _) => new Job(jobId));
        store.UpsertAsync().Returns(first, second).ThenThrows(new TimeoutException());
        store.CreateTableAsync().Does(_ => Console.WriteLine("created"));
        strict.CreateTableAsync().Does();                             // a strict double lets the call pass

        Assert.Same(Job, await store.Object.GetAsync("j1"));
        Assert.Equal("t1", (await store.Object.GetAsync("t1"))!.Id);
        Assert.Same(first, await store.Object.UpsertAsync(Job));
        await Assert.ThrowsAsync<UnexpectedCallException>(() => strict.Object.GetAsync("j1"));
        Assert.Null(await spy.Object.GetAsync("j1"));
    }

    [Fact]
    public async Task Failing()
    {
        var store = new MockJobStore();
        var error = new TimeoutException();

        store.GetAsync().Throws(error);                              // every call, the same instance
        store.GetAsync().Throws(error).Once();                       // also Times(n), OnCall(n), Every(n), After(n)
        store.GetAsync().Throws(error).WithProbability(0.1, seed: 42);
        store.UpsertAsync().Delays(TimeSpan.FromSeconds(2), TimeProvider.System);
        store.CreateTableAsync().Hangs();                            // until the call's token is cancelled
        store.TransitionAsync().Blocks(out var gate);                // await gate.Entered; gate.Release(), or Release(1) for one call
        store.TransitionAsync().ThrowsAfterEffect(() => new TimeoutException());   // it was done, the answer is lost

        gate.Release();
        await Assert.ThrowsAsync<TimeoutException>(() => store.Object.GetAsync("j1"));
        await Assert.ThrowsAsync<TimeoutException>(() => store.Object.TransitionAsync("j1", JobState.Pending, JobState.Ready));
    }

    [Fact]
    public async Task InjectingByAPlan()
    {
        var plan = FaultPlan.Parse("UpsertAsync#2-3: TimeoutException; GetAsync#*: delay 50ms");
        using var faults = plan.Start();
        var store = new MockJobStore(new MemoryJobStore()).WithFaults(faults);

        await store.Object.UpsertAsync(Job);
        await Assert.ThrowsAsync<TimeoutException>(() => store.Object.UpsertAsync(Job));
    }

    [Fact]
    public async Task FindingEveryFailurePath()
    {
        await FaultExplorer.RunAsync(async faults =>
        {
            var store = new MockJobStore(new MemoryJobStore()).WithFaults(faults);
            faults.Invariant("no state is skipped", () => store.Transitions.AssertAllowed(IsAllowed));
            await ProvisionAsync(store, "j1", faults.CancellationToken);
        });

        static bool IsAllowed(JobState from, JobState to) => to == from + 1;

        static async Task ProvisionAsync(IJobStore store, string id, CancellationToken ct)
        {
            await store.UpsertAsync(new Job(id), ct);
            await store.TransitionAsync(id, JobState.Pending, JobState.Running, ct: ct);
            await store.TransitionAsync(id, JobState.Running, JobState.Ready, ct: ct);
        }
    }

    [Fact]
    public async Task RecordingAndReplaying()
    {
        var path = System.IO.Path.GetTempFileName();
        var real = new MemoryJobStore();

        var format = new RecordingFormat(SubjectJson.Default);         // a JsonSerializerContext of yours
        using (var recorder = CallRecorder.ToFile(path, format))
        {
            var spy = new MockJobStore(real).RecordTo(recorder);
            await ProvisionAsync(spy, "j1");
            recorder.AssertComplete();                                 // nothing was seen that could not be written
        }

        var recording = CallRecording.Load(path, format);
        var store = new MockJobStore().Replay(recording);
        await ProvisionAsync(store, "j1");
        recording.AssertAllReplayed();                                 // no call is left, and none came that is not recorded
        System.IO.File.Delete(path);

        static async Task ProvisionAsync(IJobStore store, string id)
        {
            await store.UpsertAsync(new Job(id));
            await store.TransitionAsync(id, JobState.Pending, JobState.Running);
        }
    }

    [Fact]
    public async Task EveryOrder()
    {
        await Interleaver.RunAsync(async turns =>
        {
            var memory = new MemoryJobStore();
            await memory.UpsertAsync(new Job("j1"));
            var store = new MockJobStore(memory).WithTurns(turns);
            turns.Actor("first", () => store.Object.TransitionAsync("j1", JobState.Pending, JobState.Running));
            turns.Actor("second", () => store.Object.TransitionAsync("j1", JobState.Pending, JobState.Running));
            turns.Invariant("one wins", () => Assert.Single(turns.Outcomes, outcome => outcome.Exception is null));
        });
    }

    [Fact]
    public async Task ATenantEach()
    {
        var tenants = new TenantMap<MockDatabase>(() => new MockDatabase(DatabaseVendor.PostgreSql));
        tenants.ForTenant("acme").ExpectQuery("SELECT").WillReturnScalar(1);
        Func<CancellationToken, ValueTask<IDatabase>> getDb = tenants.AsResolver<IDatabase>(currentTenant: () => TenantContext.Current);

        using (TenantContext.Use("acme"))
        {
            Assert.Equal(1, await (await getDb(default)).ScalarAsync<int>("SELECT 1", []));
        }
    }

    [Fact]
    public async Task GenericMethodsAndNestedDoubles()
    {
        var catalog = new MockCatalog();

        catalog.Load<string>("k").Returns("v");
        catalog.Load().Throws(new TimeoutException()).Once();        // whatever the type argument
        catalog.Publish().Does(a => Console.WriteLine(a.Types[0]));  // sees types and arguments
        catalog.MapAsync().Returns(new Catalog());                   // a MockCatalog.IMapAsyncAnswer

        Assert.Throws<TimeoutException>(() => catalog.Object.Load<int>("k"));
        Assert.Equal("v", catalog.Object.Load<string>("k"));
        Assert.NotNull(await catalog.Object.MapAsync<int, object>(1));
        catalog.Object.Publish("x");

        var office = new MockOffice(new DoubleOptions { DefaultValue = DefaultValue.Doubles });
        office.Clerk.Nested<MockClerk>().Name.Returns("Ann");        // what office.Object.Clerk returns, also inside a task

        Assert.Equal("Ann", office.Object.Clerk.Name);
    }

    [Fact]
    public async Task LookingAndAsserting()
    {
        var store = new MockJobStore(new MemoryJobStore());
        await store.Object.UpsertAsync(Job);
        await store.Object.GetAsync("j1");

        var calls = store.GetAsync("j1").Calls;                      // typed: calls[0].JobId, .Outcome, .Exception, .Sequence
        Console.WriteLine(store.Calls());                            // every call in order, for a person to read

        store.GetAsync("j1").AssertCalled(Times.Once);
        store.CreateTableAsync().AssertNotCalled();
        await store.UpsertAsync().WhenCalled(1, Timeout);            // signalled, not polled
        CallOrder.Assert(store.UpsertAsync(), store.GetAsync("j1")); // also across doubles
        store.AssertNoOtherCalls();
        store.AssertExpectationsMet();                               // what was marked .Expected()
        store.Reset();

        Assert.Equal("j1", calls[0].JobId);
    }

    [Fact]
    public void OtherMembers()
    {
        var settings = new MockSettings();
        var parser = new MockParser();
        var heard = 0;
        settings.Object.Changed += (_, _) => heard++;

        settings.Name.Returns("x");                                  // without it, a property remembers what was set
        settings.Name.Set("y").AssertNotCalled();
        settings["section", 1].Returns("one");
        settings.Changed.Raise(this, "Name");
        parser.TryParse("7").Returns((string text, out int value) => { value = 7; return true; });

        Assert.True(parser.Object.TryParse("7", out _));
        Assert.Equal(1, heard);
    }

    [Fact]
    public void StaticMembers()
    {
        MockCodec.Name.Returns("none");                              // for this test and what it calls
        MockCodec.Cost().Throws(new TimeoutException()).OnCall(2);   // all other calls run the interface's own body

        Assert.Equal(("none", 3), Pack<MockCodec>(new byte[3]));
        MockCodec.Cost().AssertCalled(Times.Once);
        MockCodec.Static.Reset();                                    // what controls them as a whole

        Assert.Equal(("", 3), Pack<MockCodec>(new byte[3]));
    }

    [Fact]
    public async Task ClassesAndDelegates()
    {
        var fetch = new MockFetch();                                 // goes where a Fetch is wanted
        fetch.Invoke("a").Returns(7);

        var gateway = new MockMailGateway("smtp", attempts: 3);      // the class's own arguments come first
        gateway.SendAsync("ann@shop").Returns(false, true);
        gateway.Describe(2).Returns("last try");                     // protected members have selectors too
        gateway.TryParse(" a@b ").CallsBase();                       // runs what the class does

        var partial = new MockMailGateway("smtp", MockBehavior.CallBase);   // whatever is not set up runs what the class does

        Assert.Equal(7, await fetch.Object("a"));
        Assert.True(await gateway.Object.DeliverAsync("ann@shop", "hi"));
        Assert.True(gateway.Object.TryParse(" a@b ", out _));
        Assert.Equal("Hello smtp", partial.Object.Greeting);
    }

    [Fact]
    public async Task Transitions()
    {
        var store = new MockJobStore(new MemoryJobStore());
        await store.Object.UpsertAsync(Job);
        await store.Object.TransitionAsync("j1", JobState.Pending, JobState.Running, null, CancellationToken.None);
        await store.Object.TransitionAsync("j1", JobState.Running, JobState.Ready);

        store.Transitions.AssertPath("j1", JobState.Running, JobState.Ready);
        await store.AssertReachedAsync("j1", JobState.Ready);        // reads through the interface: works on every store
        await store.AssertLastErrorAsync("j1", "");
    }

    private static (string Codec, int Cost) Pack<T>(byte[] data)
        where T : ICodec => (T.Name, T.Cost(data));
}
