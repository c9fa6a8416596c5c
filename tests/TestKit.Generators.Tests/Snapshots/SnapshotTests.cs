using System;
using System.IO;
using Xunit;
using Xunit.Sdk;

namespace TestKit.Generators.Tests.Snapshots;

public sealed class SnapshotTests : IDisposable
{
    private readonly Snapshot _snapshot = new(Directory.CreateTempSubdirectory("snapshot").FullName, "Class.Method", "cs");

    public void Dispose() => Directory.Delete(_snapshot.Folder, recursive: true);

    [Fact]
    public void Text_IsTheAcceptedOne_PassesAndTidiesUp()
    {
        File.WriteAllText(Path.Combine(_snapshot.Folder, "Class.Method.verified.cs"), "a\r\nb\n");
        File.WriteAllText(_snapshot.Received, "old");

        _snapshot.Check("a\nb\n", accept: false);

        Assert.False(File.Exists(_snapshot.Received));
    }

    [Fact]
    public void Text_IsAnother_FailsWithTheFirstDifferenceAndLeavesTheText()
    {
        File.WriteAllText(_snapshot.Verified, "a\nb\nc\n");

        var failure = Assert.ThrowsAny<XunitException>(() => _snapshot.Check("a\nB\nC\n", accept: false));

        Assert.Contains("Class.Method.received.cs is not Class.Method.verified.cs; the first difference is in line 2:\n  accepted: b\n  received: B\n", failure.Message);
        Assert.Equal("a\nB\nC\n", File.ReadAllText(Path.Combine(_snapshot.Folder, "Class.Method.received.cs")));
        Assert.Equal("a\nb\nc\n", File.ReadAllText(_snapshot.Verified));
    }

    [Fact]
    public void Text_WasNeverAccepted_Fails()
        => Assert.Contains("TESTKIT_ACCEPT=1", Assert.ThrowsAny<XunitException>(() => _snapshot.Check("a\n", accept: false)).Message);

    [Fact]
    public void Text_IsAccepted_IsKept()
    {
        _snapshot.Check("a\n", accept: true);

        _snapshot.Check("a\n", accept: false);
        Assert.Equal("a\n", File.ReadAllText(_snapshot.Verified));
    }
}
