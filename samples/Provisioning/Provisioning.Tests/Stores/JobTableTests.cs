using System;
using System.Linq;
using Provisioning.Failures;
using Provisioning.Postgres;
using Xunit;

namespace Provisioning.Tests.Stores;

public sealed class JobTableTests
{
    private static readonly string Longest = new('x', 52);

    public static TheoryData<string?> BadNames =>
    [
        null, "", " ", ".", "jobs.", ".jobs", "a.b.c", "1jobs", "jobs-1", "jobs;drop table x", "jo\"bs", "jobs ", "jobs\n", "jöbs", Longest + "x", Longest + "x.jobs",
    ];

    [Fact]
    public void Constructor_NoName_TakesTheDefault() => Assert.Equal("\"provisioning_jobs\"", new JobTable().Name);

    [Theory]
    [InlineData("jobs", "\"jobs\"", "idx_jobs_busy")]
    [InlineData("_jobs_2", "\"_jobs_2\"", "idx__jobs_2_busy")]
    [InlineData("public.Jobs", "\"public\".\"Jobs\"", "idx_Jobs_busy")]
    public void Constructor_GoodName_QuotesEachPart(string name, string quoted, string index)
    {
        var table = new JobTable(name);

        Assert.Equal((quoted, index), (table.Name, table.BusyIndex));
    }

    [Fact]
    public void Constructor_LongestName_IsTaken() => Assert.Equal($"\"{Longest}\".\"{Longest}\"", new JobTable($"{Longest}.{Longest}").Name);

    [Theory]
    [MemberData(nameof(BadNames))]
    public void Constructor_BadName_ThrowsInvalidTableNameQuotingIt(string? name)
    {
        var error = Assert.Throws<InvalidTableNameException>(() => new JobTable(name!));

        Assert.Equal(
            $"\"{name}\" is no name for the table of jobs: it must be \"table\" or \"schema.table\", each a letter or underscore "
            + "and then letters, digits or underscores (ASCII), at most 52 characters.",
            error.Message);
    }

    [Fact]
    public void Ddl_EveryStatement_CanBeRunAgain()
    {
        var statements = new JobTable().Ddl.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        Assert.Equal(4, statements.Length);
        Assert.All(statements, statement => Assert.Contains(" IF NOT EXISTS ", statement, StringComparison.Ordinal));
    }

    [Fact]
    public void Ddl_BusyIndex_LeavesOutExactlyTheTerminalStates()
    {
        var terminal = string.Join(", ", JobGraph.TerminalStates.Select(state => $"'{state.ToString().ToLowerInvariant()}'"));

        Assert.EndsWith($"WHERE state NOT IN ({terminal});", new JobTable().Ddl, StringComparison.Ordinal);
    }
}
