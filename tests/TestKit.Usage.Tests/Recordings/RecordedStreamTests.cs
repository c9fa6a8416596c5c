using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using TestKit.Usage.Tests.Subjects;
using Xunit;

namespace TestKit.Usage.Tests.Recordings;

public sealed class RecordedStreamTests
{
    private static readonly RecordingFormat Format = new(SubjectJson.Default);

    [Fact]
    public async Task Stream_ItemsAndTheExceptionThatEndsIt_AreReplayed()
    {
        using var text = new StringWriter();
        using (var recorder = new CallRecorder(text, Format))
        {
            await ReadAsync(new MockRepository<Job>(new JobRepository { Breaks = true }).RecordTo(recorder));
            recorder.AssertComplete();
        }

        Assert.Contains(
            """
            "call":"AllAsync","args":{},"stream":{"items":[{"Id":"a","State":"Pending","LastError":null},{"Id":"b","State":"Pending","LastError":null}],"throws":{"type":"System.IO.IOException",
            """,
            text.ToString(),
            StringComparison.Ordinal);
        var recording = CallRecording.Parse(text.ToString(), Format);
        await ReadAsync(new MockRepository<Job>().Replay(recording));
        recording.AssertAllReplayed();
    }

    [Fact]
    public async Task Stream_ReaderThatBrokeOff_ReplaysWhatItSawAndSaysSoBeyond()
    {
        using var text = new StringWriter();
        using (var recorder = new CallRecorder(text, Format))
        {
            IRepository<Job> spy = new MockRepository<Job>(new JobRepository()).RecordTo(recorder);
            spy.Save([new("a"), new("b")]);
            await foreach (var job in spy.AllAsync())
            {
                break;
            }
        }

        IRepository<Job> replay = new MockRepository<Job>().Replay(CallRecording.Parse(text.ToString(), Format));
        var seen = new List<string>();
        var e = await Assert.ThrowsAsync<InvalidRecordingException>(async () =>
        {
            await foreach (var job in replay.AllAsync())
            {
                seen.Add(job.Id);
            }
        });

        Assert.Equal(["a"], seen);
        Assert.Equal("Line 3 of the recording, AllAsync(), has 1 item of the stream: whoever read it then read no further.", e.Message);
    }

    private static async Task ReadAsync(IRepository<Job> jobs)
    {
        jobs.Save([new("a"), new("b")]);
        var seen = new List<string>();
        var e = await Assert.ThrowsAsync<IOException>(async () =>
        {
            await foreach (var job in jobs.AllAsync())
            {
                seen.Add(job.Id);
            }
        });

        Assert.Equal("The repository broke.", e.Message);
        Assert.Equal(["a", "b"], seen);
        Assert.Equal(2, await jobs.CountAsync());
        await jobs.FlushAsync();
        Assert.Equal("a", jobs.View<string>(new("a")));
        Assert.Null(jobs.Find("c"));
    }
}
