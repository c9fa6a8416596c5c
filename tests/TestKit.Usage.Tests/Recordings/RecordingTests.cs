using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using TestKit.Usage.Tests.Subjects;
using Xunit;

namespace TestKit.Usage.Tests.Recordings;

public sealed class RecordingTests : IDisposable
{
    private static readonly RecordingFormat Format = new(SubjectJson.Default);
    private static readonly Job Job = new("j1");
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"testkit-{Guid.NewGuid():N}.jsonl");

    public void Dispose()
    {
        File.Delete(_path);
        File.Delete(_path + ".partial");
    }

    [Fact]
    public async Task RecordTo_CallsOfTheRealImplementation_AreLinesOfJson()
    {
        using var text = new StringWriter();
        using (var recorder = new CallRecorder(text, Format))
        {
            await ProvisionAsync(new MockJobStore(new MemoryJobStore()).RecordTo(recorder));
            recorder.AssertComplete();
        }

        Assert.Equal(
            """
            {"format":"TestKit recording","version":1}
            {"n":1,"double":"MockJobStore","call":"GetAsync","args":{"jobId":"j1"},"returns":null}
            {"n":2,"double":"MockJobStore","call":"UpsertAsync","args":{"job":{"Id":"j1","State":"Pending","LastError":null}},"returns":{"Id":"j1","State":"Pending","LastError":null}}
            {"n":3,"double":"MockJobStore","call":"TransitionAsync","args":{"jobId":"j1","from":"Pending","to":"Running","metadata":{"a":"ä","b":"2"}}}
            {"n":4,"double":"MockJobStore","call":"TransitionAsync","args":{"jobId":"j1","from":"Pending","to":"Running","metadata":null},"throws":{"type":"System.InvalidOperationException","message":"j1 is not Pending."}}
            {"n":5,"double":"MockJobStore","call":"GetAsync","args":{"jobId":"j1"},"returns":{"Id":"j1","State":"Running","LastError":null}}

            """.ReplaceLineEndings("\n"),
            text.ToString());
    }

    [Fact]
    public async Task Replay_SameCalls_GivesResultsNullsAndExceptionsInTheirOrder()
    {
        using (var recorder = CallRecorder.ToFile(_path, Format))
        {
            await ProvisionAsync(new MockJobStore(new MemoryJobStore()).RecordTo(recorder));
        }

        var recording = CallRecording.Load(_path, Format);
        await ProvisionAsync(new MockJobStore().Replay(recording));

        Assert.Equal(5, recording.Count);
        recording.AssertAllReplayed();
    }

    [Fact]
    public async Task Replay_TransitionsOfTheDouble_AreLoggedAsEver()
    {
        var store = new MockJobStore().Replay(await RecordedAsync());

        await ProvisionAsync(store);

        store.Transitions.AssertPath("j1", JobState.Running);
    }

    [Fact]
    public async Task Replay_CallThatIsNotRecorded_SaysTheNearestAndWhatDiffers()
    {
        var store = new MockJobStore().Replay(await RecordedAsync());

        var e = await Assert.ThrowsAsync<UnexpectedCallException>(() => store.Object.TransitionAsync("j1", JobState.Pending, JobState.Failed));

        Assert.Equal(
            """
            MockJobStore.TransitionAsync(jobId: "j1", from: "Pending", to: "Failed", metadata: null) is not in the recording.
            Nearest recorded: TransitionAsync(jobId: "j1", from: "Pending", to: "Running", metadata: null)   line 5
                                                                                ~~~~~~~~~ called with "Failed"
            Record it again, or set the call up.
            """.ReplaceLineEndings("\n"),
            e.Message);
    }

    [Fact]
    public async Task Replay_CalledMoreOftenThanRecorded_SaysHowOftenAndWhere()
    {
        var store = new MockJobStore().Replay(await RecordedAsync());
        await store.Object.GetAsync("j1");
        await store.Object.GetAsync("j1");

        var e = await Assert.ThrowsAsync<UnexpectedCallException>(() => store.Object.GetAsync("j1"));

        Assert.Contains("With these arguments it was recorded 2 times (line 2, 6), and this is one call more.", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Replay_MemberThatWasNeverCalled_NamesThoseThatWere()
    {
        var store = new MockJobStore().Replay(await RecordedAsync());

        var e = await Assert.ThrowsAsync<UnexpectedCallException>(() => store.Object.CreateTableAsync());

        Assert.Equal(
            """
            MockJobStore.CreateTableAsync() is not in the recording.
            That member was never called while it was recorded; these were: MockJobStore.GetAsync, MockJobStore.UpsertAsync, MockJobStore.TransitionAsync.
            Record it again, or set the call up.
            """.ReplaceLineEndings("\n"),
            e.Message);
    }

    [Fact]
    public async Task AssertAllReplayed_CallsLeftAndOthersSwallowed_ListsBoth()
    {
        var recording = await RecordedAsync();
        var store = new MockJobStore().Replay(recording).Object;
        await store.GetAsync("j1");
        await store.UpsertAsync(Job);
        await Assert.ThrowsAsync<UnexpectedCallException>(() => store.GetAsync("j9"));

        var e = Assert.Throws<AssertionFailedException>(recording.AssertAllReplayed);

        Assert.Equal(
            """
            Expected exactly the recorded calls, but 3 of them were not made, and 1 other call was.
            Recorded, but not called:
              line 4: MockJobStore.TransitionAsync(jobId: "j1", from: "Pending", to: "Running", metadata: {"a":"ä","b":"2"})
              line 5: MockJobStore.TransitionAsync(jobId: "j1", from: "Pending", to: "Running", metadata: null)
              line 6: MockJobStore.GetAsync(jobId: "j1")
            Called, but not recorded:
              MockJobStore.GetAsync(jobId: "j9")
            """.ReplaceLineEndings("\n"),
            e.Message);
    }

    [Fact]
    public async Task Replay_SetUpOfTheTest_ComesFirst()
    {
        var store = new MockJobStore().Replay(await RecordedAsync());
        store.GetAsync("j1").Throws(new TimeoutException()).Once();

        await Assert.ThrowsAsync<TimeoutException>(() => store.Object.GetAsync("j1"));
        Assert.Null(await store.Object.GetAsync("j1"));
    }

    [Fact]
    public void Replay_PropertiesIndexersAndOverloads_AreToldApart()
    {
        using var text = new StringWriter();
        using (var recorder = new CallRecorder(text))
        {
            var real = new MockSettings();
            real.Size.Returns(3);
            ISettings spy = new MockSettings(real).RecordTo(recorder);
            Use(spy);
        }

        var recording = CallRecording.Parse(text.ToString());
        Use(new MockSettings().Replay(recording));
        recording.AssertAllReplayed();
    }

    [Fact]
    public async Task Exception_TypeOfYourOwn_IsMadeAgainByTheFormatAndMissedWithoutIt()
    {
        var own = Format.WithException(write: (OwnException e) => e.Key, read: key => new OwnException(key));
        using var text = new StringWriter();
        using (var recorder = new CallRecorder(text, own))
        {
            var real = new MockJobStore();
            real.CreateTableAsync().Throws(new OwnException("k7"));
            await Assert.ThrowsAsync<OwnException>(() => new MockJobStore(real).RecordTo(recorder).Object.CreateTableAsync());
        }

        var e = await Assert.ThrowsAsync<OwnException>(() => new MockJobStore().Replay(CallRecording.Parse(text.ToString(), own)).Object.CreateTableAsync());
        var missed = await Assert.ThrowsAsync<InvalidRecordingException>(() => new MockJobStore().Replay(CallRecording.Parse(text.ToString(), Format)).Object.CreateTableAsync());

        Assert.Equal("k7", e.Key);
        Assert.Equal(
            "Line 2 of the recording, CreateTableAsync(), threw TestKit.Usage.Tests.Recordings.OwnException (The key k7 is not known.), which the format cannot make again: add RecordingFormat.WithException<OwnException>(…).",
            missed.Message);
    }

    [Fact]
    public async Task Reset_TakesTheRecordingBack()
    {
        var store = new MockJobStore().Replay(await RecordedAsync());
        store.Reset();

        await store.Object.CreateTableAsync();
    }

    private static async Task<CallRecording> RecordedAsync()
    {
        using var text = new StringWriter();
        using (var recorder = new CallRecorder(text, Format))
        {
            await ProvisionAsync(new MockJobStore(new MemoryJobStore()).RecordTo(recorder));
        }

        return CallRecording.Parse(text.ToString(), Format);
    }

    private static async Task ProvisionAsync(IJobStore store)
    {
        Assert.Null(await store.GetAsync("j1"));
        Assert.Equal(Job, await store.UpsertAsync(Job));
        await store.TransitionAsync("j1", JobState.Pending, JobState.Running, new Dictionary<string, string> { ["b"] = "2", ["a"] = "ä" });
        var e = await Assert.ThrowsAsync<InvalidOperationException>(() => store.TransitionAsync("j1", JobState.Pending, JobState.Running));
        Assert.Equal("j1 is not Pending.", e.Message);
        Assert.Equal(JobState.Running, (await store.GetAsync("j1"))!.State);
    }

    private static void Use(ISettings settings)
    {
        settings.Name = "x";
        Assert.Equal("x", settings.Name);
        Assert.Equal(3, settings.Size);
        settings["a", 1] = "one";
        settings["a", 2] = "two";
        Assert.Equal("one", settings["a", 1]);
        Assert.Equal("two", settings["a", 2]);
    }
}
