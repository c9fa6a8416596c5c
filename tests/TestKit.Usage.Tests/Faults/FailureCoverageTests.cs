using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using TestKit.Data;
using TestKit.Usage.Tests.Subjects;
using Xunit;

namespace TestKit.Usage.Tests.Faults;

/// <summary>What is watched belongs to the process: they run alone, and look at the ledger only.</summary>
[Collection(WatchedProcess.Name)]
public sealed class FailureCoverageTests : IDisposable
{
    public FailureCoverageTests() => FailureCoverage.Start();

    private static IEnumerable<string> Failed => Ledger.Where(member => member.Failures > 0).Select(member => $"{member.Member} {member.Failures}");

    private static IEnumerable<MemberFailures> Ledger => FailureCoverage.Report().Members.Where(member => member.DoubleName == nameof(MockLedger));

    public void Dispose() => FailureCoverage.Stop();

    [Fact]
    public void Report_DoubleThatWasCalled_ListsAllMembersOfItsInterfaceButEventsAndDisposal()
    {
        new MockLedger().Object.Close();

        Assert.Equal(
            ["Balance 0", "Balance= 0", "Close 1", "CountAsync 0", "Describe 0", "EntriesAsync 0", "PostAsync 0", "TryFind 0", "this 0"],
            Ledger.Select(member => $"{member.Member} {member.Calls}"));
        Assert.Empty(Failed);
    }

    [Fact]
    public async Task Throws_OfEverySort_CountsForItsMember()
    {
        var doubled = new MockLedger();
        doubled.PostAsync().Throws(new TimeoutException());
        doubled.CountAsync().Throws(new TimeoutException()).OnCall(2);
        doubled.Balance.Throws(new TimeoutException());
        doubled.EntriesAsync().YieldsThenThrows(new TimeoutException(), "a");
        doubled.TryFind().Throws(new TimeoutException());
        doubled.Describe().Returns(_ => throw new TimeoutException());
        doubled["a"].Throws(new TimeoutException());
        var ledger = doubled.Object;

        await Assert.ThrowsAsync<TimeoutException>(() => ledger.PostAsync("a"));
        await Assert.ThrowsAsync<TimeoutException>(() => ledger.PostAsync("b"));
        await ledger.CountAsync();
        Assert.DoesNotContain("CountAsync 1", Failed);
        await Assert.ThrowsAsync<TimeoutException>(async () => await ledger.CountAsync());
        Assert.Throws<TimeoutException>(() => ledger.Balance);
        ledger.Balance = 5;
        await Assert.ThrowsAsync<TimeoutException>(() => ReadAsync(ledger));
        Assert.Throws<TimeoutException>(() => ledger.TryFind("a", out _));
        Assert.Throws<TimeoutException>(() => ledger.Describe(1));
        Assert.Throws<TimeoutException>(() => ledger["a"]);

        Assert.Equal(["Balance 1", "CountAsync 1", "Describe 1", "EntriesAsync 1", "PostAsync 2", "TryFind 1", "this 1"], Failed);
    }

    [Theory]
    [InlineData("PostAsync#1: TimeoutException", "PostAsync 1")]
    [InlineData("PostAsync#1: TimeoutException after effect", "PostAsync 1")]
    [InlineData("PostAsync#1: cancel", "PostAsync 1")]
    [InlineData("EntriesAsync#1: break after 0 with IOException", "EntriesAsync 1")]
    [InlineData("Close#1: IOException; PostAsync#*: delay 0ms", "Close 1")]
    [InlineData("PostAsync#1: twice", "")]
    public async Task Plan_FaultThatThrows_CountsOnceForItsMember(string plan, string failed)
    {
        ILedger ledger = new MockLedger().WithFaults(FaultPlan.Parse(plan));

        await Record.ExceptionAsync(() => ledger.PostAsync("a"));
        await Record.ExceptionAsync(() => ReadAsync(ledger));
        Record.Exception(ledger.Close);

        Assert.Equal(failed, string.Join(", ", Failed));
    }

    [Fact]
    public async Task RealImplementation_StrictDoubleAndCancelledToken_CountForNothing()
    {
        ILedger spy = new MockLedger(new FailingLedger());

        Assert.Throws<NotSupportedException>(() => spy.TryFind("1", out _));
        Assert.Throws<NotSupportedException>(() => spy.Balance);
        await Assert.ThrowsAsync<NotSupportedException>(() => spy.PostAsync("a"));
        await Assert.ThrowsAsync<NotSupportedException>(() => ReadAsync(spy));
        Assert.Throws<UnexpectedCallException>(() => new MockLedger(MockBehavior.Strict).Object.Close());
        Assert.Throws<UnexpectedCallException>(() => new MockLedger(MockBehavior.Strict).Object.TryFind("a", out _));
        await Assert.ThrowsAsync<UnexpectedCallException>(() => new MockLedger(MockBehavior.Strict).Object.PostAsync("a"));

        Assert.Empty(Failed);
    }

    [Fact]
    public async Task Expectations_OfSqlAndTransactions_CountForTheirMembers()
    {
        var db = new MockLedgerDatabase(DatabaseVendor.PostgreSql);
        db.ExpectExec("DELETE").WillReturnError(DbErrors.ForeignKeyViolation("entries_fk"));
        db.ExpectTransaction().FailsToBegin(DbErrors.ConnectionLost());
        ILedgerDatabase database = db;

        await Assert.ThrowsAsync<SqlErrorException>(() => database.ExecuteAsync("DELETE FROM entries", []));
        await Assert.ThrowsAsync<SqlErrorException>(() => database.BeginAsync());
        await Assert.ThrowsAsync<UnexpectedSqlException>(() => database.ScalarAsync("SELECT 1", []));

        Assert.Equal(
            ["BeginAsync 1", "ExecuteAsync 1", "ScalarAsync 0"],
            FailureCoverage.Report().Members.Where(member => member.DoubleName == nameof(MockLedgerDatabase)).Select(member => $"{member.Member} {member.Failures}"));
    }

    [Fact]
    public void Texts_ShowCallsAndFailures()
    {
        var ledger = new MockLedger();
        ledger.Describe(1).Throws(new TimeoutException());
        Assert.Throws<TimeoutException>(() => ledger.Object.Describe(1));
        ledger.Object.Describe(2);
        ledger.Object.Close();
        var report = FailureCoverage.Report();

        Assert.Contains("MockLedger\n  ✗ Balance                        never called\n", report.ToString(), StringComparison.Ordinal);
        Assert.Contains("  ✗ Close                          1 call, never made to fail\n", report.ToString(), StringComparison.Ordinal);
        Assert.Contains("  ✓ Describe                       2 calls, made to fail 1 time\n", report.ToString(), StringComparison.Ordinal);
        Assert.Contains("| ✓ | `MockLedger` | `Describe` | 2 | 1 |\n", report.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void AssertAllMadeToFail_SomeNeverWere_ListsThemButNotTheExceptedOnes()
    {
        new MockLedger().Object.Close();
        var report = FailureCoverage.Report();
        var others = report.Members.Where(member => member.DoubleName != nameof(MockLedger)).Select(member => $"{member.DoubleName}.*");
        string[] except = [.. others, .. report.Members.Select(member => member.ToString()).Except(["MockLedger.Close", "MockLedger.PostAsync"])];

        var e = Assert.Throws<AssertionFailedException>(() => report.AssertAllMadeToFail(except));
        report.AssertAllMadeToFail([.. except, "MockLedger.*"]);

        Assert.Equal("Expected every member of the doubles to be made to fail by some test, but 2 members never were:\n  MockLedger.Close\n  MockLedger.PostAsync", e.Message);
    }

    [Fact]
    public async Task ManyThreads_AreCountedToTheLastCall()
    {
        var ledger = new MockLedger();
        ledger.PostAsync("fail").Throws(new TimeoutException());

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < 500; i++)
            {
                await Record.ExceptionAsync(() => ledger.Object.PostAsync(i % 2 == 0 ? "fail" : "work"));
            }
        })));

        var post = Ledger.Single(member => member.Member == "PostAsync");
        Assert.Equal((4000, 2000), (post.Calls, post.Failures));
    }

    [Fact]
    public void WriteTo_NameOfTheFile_DecidesTheForm()
    {
        var folder = Path.Combine(Path.GetTempPath(), $"testkit-{Guid.NewGuid():N}");
        new MockLedger().Object.Close();
        var report = FailureCoverage.Report();

        report.WriteTo(Path.Combine(folder, "failures.md"));
        report.WriteTo(Path.Combine(folder, "failures.txt"));

        Assert.Equal(report.ToMarkdown(), File.ReadAllText(Path.Combine(folder, "failures.md")));
        Assert.Equal(report.ToString(), File.ReadAllText(Path.Combine(folder, "failures.txt")));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Throws_WhileItIsWatched_GivesTheSameFailedTask()
    {
        var ledger = new MockLedger();
        ledger.PostAsync().Throws(new TimeoutException());

        var task = ledger.Object.PostAsync("a");

        Assert.Same(task, ledger.Object.PostAsync("a"));
        await Assert.ThrowsAsync<TimeoutException>(() => task);
        Assert.Equal(2, Assert.Single(Ledger, member => member.Member == "PostAsync").Failures);
    }

    [Fact]
    public void WriteAtExit_WhileTestsRun_KeepsTheFileUpToDate()
    {
        const string name = "written-while-running.md";
        var file = Path.Combine(AppContext.BaseDirectory, name);
        File.Delete(file);

        FailureCoverage.WriteAtExit(name);
        new MockLedger().Object.Close();

        Assert.True(SpinWait.SpinUntil(() => File.Exists(file) && File.ReadAllText(file).Contains("MockLedger", StringComparison.Ordinal), TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public void Report_NotStarted_SaysWhatToCall()
    {
        FailureCoverage.Stop();

        var e = Assert.Throws<InvalidOperationException>(FailureCoverage.Report);

        Assert.Equal("Nothing was watched: call FailureCoverage.Start() before the tests run, for example in a [ModuleInitializer].", e.Message);
        Assert.Empty(FailureCoverage.Stop().Members);
    }

    private static async Task ReadAsync(ILedger ledger)
    {
        await foreach (var _ in ledger.EntriesAsync())
        {
        }
    }

    private sealed class FailingLedger : ILedger
    {
        event EventHandler? ILedger.Changed
        {
            add => throw new NotSupportedException();
            remove => throw new NotSupportedException();
        }

        public int Balance { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public int this[string account] => throw new NotSupportedException();

        public Task PostAsync(string entry) => throw new NotSupportedException();

        public ValueTask<int> CountAsync() => throw new NotSupportedException();

        public IAsyncEnumerable<string> EntriesAsync() => throw new NotSupportedException();

        public bool TryFind(string entry, out int index) => throw new NotSupportedException();

        public void Close() => throw new NotSupportedException();

        public string Describe(int index) => throw new NotSupportedException();

        public void Dispose()
        {
        }
    }
}
