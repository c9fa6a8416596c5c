using System;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using TestKit.Usage.Tests.Subjects;
using Xunit;

namespace TestKit.Usage.Tests.Recordings;

public sealed class RecorderTests : IDisposable
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
    public async Task Recorder_CallThatHasNotEnded_IsPendingAndStaysSoUntilItsToken()
    {
        using var text = new StringWriter();
        var real = new MockJobStore();
        real.GetAsync().Hangs();
        using (var recorder = new CallRecorder(text, Format))
        {
            _ = new MockJobStore(real).RecordTo(recorder).Object.GetAsync("j1");
        }

        real.Reset();
        Assert.EndsWith("\"args\":{\"jobId\":\"j1\"},\"pending\":true}\n", text.ToString(), StringComparison.Ordinal);
        using var source = new CancellationTokenSource();
        var call = new MockJobStore().Replay(CallRecording.Parse(text.ToString(), Format)).Object.GetAsync("j1", source.Token);
        Assert.False(call.IsCompleted);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }

    [Fact]
    public async Task Recorder_TypeWithoutInformation_LetsTheCallThroughAndSaysWhatToAdd()
    {
        using var text = new StringWriter();
        using var recorder = new CallRecorder(text);
        var store = new MockJobStore(new MemoryJobStore()).RecordTo(recorder).Object;

        Assert.Equal(Job, await store.UpsertAsync(Job));
        var e = Assert.Throws<AssertionFailedException>(recorder.AssertComplete);

        Assert.Equal(
            """
            Expected every call to be recorded, but 1 call could not be:
              MockJobStore.UpsertAsync(): There is no type information for Job. Add [JsonSerializable(typeof(Job))] to a JsonSerializerContext and give that to RecordingFormat.
            """.ReplaceLineEndings("\n"),
            e.Message);
        var replay = new MockJobStore().Replay(CallRecording.Parse(text.ToString(), Format)).Object;
        Assert.Contains("There is no type information for Job.", text.ToString(), StringComparison.Ordinal);
        await Assert.ThrowsAsync<UnexpectedCallException>(() => replay.UpsertAsync(Job));
    }

    [Fact]
    public void Recorder_MemberWithOutParameter_WorksAndIsSaidToBeUnrecorded()
    {
        using var text = new StringWriter();
        using var recorder = new CallRecorder(text);
        var real = new MockParser();
        real.TryParse().Returns((string _, out int value) =>
        {
            value = 5;
            return true;
        });
        IParser spy = new MockParser(real).RecordTo(recorder);

        Assert.True(spy.TryParse("5", out var value));

        Assert.Equal(5, value);
        Assert.Contains("Members with ref or out parameters, or spans, are not recorded.", Assert.Throws<AssertionFailedException>(recorder.AssertComplete).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Recorder_TwoDoublesOfAType_AreReplayedEachByItsOwnCalls()
    {
        using var text = new StringWriter();
        using (var recorder = new CallRecorder(text, Format))
        {
            var first = new MockJobStore(new MemoryJobStore()).RecordTo(recorder).Object;
            var second = new MockJobStore(new MemoryJobStore()).RecordTo(recorder).Object;
            await first.UpsertAsync(Job);
            Assert.Null(await second.GetAsync("j1"));
            Assert.Equal(Job, await first.GetAsync("j1"));
        }

        var recording = CallRecording.Parse(text.ToString(), Format);
        var one = new MockJobStore().Replay(recording).Object;
        var two = new MockJobStore().Replay(recording).Object;
        Assert.Equal(Job, await one.GetAsync("j1"));
        Assert.Null(await two.GetAsync("j1"));
    }

    [Fact]
    public async Task ToFile_RunThatIsNotOver_LeavesTheEarlierRecordingAlone()
    {
        await File.WriteAllTextAsync(_path, "earlier");
        using (var recorder = CallRecorder.ToFile(_path, Format))
        {
            await new MockJobStore(new MemoryJobStore()).RecordTo(recorder).Object.CreateTableAsync();
            Assert.Equal("earlier", await File.ReadAllTextAsync(_path));
        }

        Assert.Equal(1, CallRecording.Load(_path, Format).Count);
        Assert.False(File.Exists(_path + ".partial"));
    }

    [Fact]
    public async Task Recorder_ManyThreads_LosesNothingAndKeepsLinesWhole()
    {
        using var text = new StringWriter();
        using (var recorder = new CallRecorder(text, Format))
        {
            var store = new MockJobStore(new MemoryJobStore()).RecordTo(recorder).Object;
            await Task.WhenAll(Enumerable.Range(0, 8).Select(worker => Task.Run(async () =>
            {
                for (var i = 0; i < 100; i++)
                {
                    await store.UpsertAsync(new Job($"{worker}-{i}"));
                }
            })));
        }

        var recording = CallRecording.Parse(text.ToString(), Format);
        var replay = new MockJobStore().Replay(recording).Object;
        await Task.WhenAll(Enumerable.Range(0, 8).Select(worker => Task.Run(async () =>
        {
            for (var i = 0; i < 100; i++)
            {
                Assert.Equal($"{worker}-{i}", (await replay.UpsertAsync(new Job($"{worker}-{i}"))).Id);
            }
        })));
        recording.AssertAllReplayed();
    }
}
