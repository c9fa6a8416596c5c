using System;
using System.IO;
using System.Threading.Tasks;
using TestKit.Usage.Tests.Subjects;
using Xunit;

namespace TestKit.Usage.Tests.Recordings;

public sealed class InvalidRecordingTests
{
    private const string Header = """{"format":"TestKit recording","version":1}""";
    private const string Call = """{"n":1,"double":"MockJobStore","call":"GetAsync","args":{"jobId":"j1"},"returns":null}""";

    [Theory]
    [InlineData("", 1, "it is cut off, or it is no JSON")]
    [InlineData("hello\n" + Call, 1, "it is no JSON")]
    [InlineData("{}\n" + Call, 1, """a recording begins with {"format":"TestKit recording","version":1}""")]
    [InlineData("""{"format":"TestKit recording"}""" + "\n", 1, "it has no version")]
    [InlineData("""{"format":"TestKit recording","version":2}""" + "\n" + Call, 1, "it is of version 2, and this reads version 1: record it again")]
    [InlineData(Header + "\n" + Call + "\n[1]\n", 3, "it is no JSON object")]
    [InlineData(Header + "\n" + Call + "\n{\"n\":2,\"double\":\"MockJobStore\",\"call\":\"Ge", 3, "it is cut off, or it is no JSON")]
    [InlineData(Header + "\n" + Call + "\n{\"n\":2,\"call\":\"GetAsync\"}\n" + Call, 3, "a call has the number \"n\", the texts \"double\" and \"call\", and the object \"args\"")]
    [InlineData(Header + "\n" + Call + "\n" + """{"n":1,"double":"D","call":"G","args":{},"returns":1,"throws":{}}""" + "\n", 3, "a call has one outcome, and this has returns and throws")]
    [InlineData(Header + "\n" + Call + "\n" + """{"n":1,"double":"D","call":"G","args":{},"throws":{"type":"T"}}""" + "\n", 3, "\"throws\" has the texts \"type\" and \"message\"")]
    [InlineData(Header + "\n" + Call + "\n" + """{"n":1,"double":"D","call":"G","args":{},"stream":{}}""" + "\n", 3, "\"stream\" has the list \"items\"")]
    public void Parse_BrokenLine_NamesItAndKeepsWhatComesBefore(string text, int line, string problem)
    {
        var e = Assert.Throws<InvalidRecordingException>(() => CallRecording.Parse(text));

        Assert.Equal(line, e.Line);
        Assert.StartsWith($"The text is no recording from line {line} on: {problem}. What comes before it ({(line == 1 ? "0 calls" : "1 call")}) can be replayed", e.Message, StringComparison.Ordinal);
        Assert.Equal(line == 1 ? 0 : 1, e.Readable!.Count);
    }

    [Fact]
    public async Task Load_TruncatedFile_ReplaysWhatComesBefore()
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(path, $"{Header}\n{Call}\n{{\"n\":2,");
            var e = Assert.Throws<InvalidRecordingException>(() => CallRecording.Load(path, new RecordingFormat(SubjectJson.Default)));

            Assert.StartsWith($"{Path.GetFileName(path)} is no recording from line 3 on", e.Message, StringComparison.Ordinal);
            Assert.Null(await new MockJobStore().Replay(e.Readable!).Object.GetAsync("j1"));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task Replay_ResultOfAnotherType_SaysTheLine()
    {
        var text = $"{Header}\n{Call.Replace("null", "5", StringComparison.Ordinal)}\n";
        var store = new MockJobStore().Replay(CallRecording.Parse(text, new RecordingFormat(SubjectJson.Default))).Object;

        var e = await Assert.ThrowsAsync<InvalidRecordingException>(() => store.GetAsync("j1"));

        Assert.StartsWith("The result of line 2 of the recording, GetAsync(jobId: \"j1\"), cannot be made again: ", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Replay_LineWithoutTheResult_SaysWhatIsMissing()
    {
        var text = $"{Header}\n{Call.Replace(",\"returns\":null", "", StringComparison.Ordinal)}\n";
        var store = new MockJobStore().Replay(CallRecording.Parse(text, new RecordingFormat(SubjectJson.Default))).Object;

        var e = await Assert.ThrowsAsync<InvalidRecordingException>(() => store.GetAsync("j1"));

        Assert.Equal("Line 2 of the recording, GetAsync(jobId: \"j1\"), has no \"returns\", and the member it is replayed by returns that.", e.Message);
    }

    [Fact]
    public void Parse_LinesOfWindows_AreReadLikeOthers()
        => Assert.Equal(1, CallRecording.Parse($"{Header}\r\n{Call}\r\n").Count);
}
