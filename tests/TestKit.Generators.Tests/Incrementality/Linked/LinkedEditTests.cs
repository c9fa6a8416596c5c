using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Xunit;

namespace TestKit.Generators.Tests.Incrementality.Linked;

/// <summary>What is kept over edits of declarations is what would be read again.</summary>
public sealed class LinkedEditTests
{
    private const int Edits = 30;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 12)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Declarations_AreEditedAtRandom_GiveWhatAFreshRunGives(int seed)
    {
        var project = new LinkedProject(seed);
        var driver = LinkedProject.Run.Driver(tracking: false).RunGenerators(project.Compilation);
        var done = new List<string>();
        for (var edit = 0; edit < Edits; edit++)
        {
            done.Add(project.Edit());
            driver = driver.RunGenerators(project.Compilation);

            var (fresh, kept) = (Outputs(LinkedProject.Run.Driver(tracking: false).RunGenerators(project.Compilation)), Outputs(driver));
            Assert.True(fresh.SequenceEqual(kept), $"Seed {seed} after {string.Join("\n", done)}:\n{string.Join("\n", fresh.Except(kept))}\ninstead of\n{string.Join("\n", kept.Except(fresh))}");
        }
    }

    [Fact]
    public void Seed_IsTheSame_EditsTheProjectTheSameWayAndChangesItsDoubles()
    {
        var (project, same) = (new LinkedProject(1), new LinkedProject(1));
        var outputs = new HashSet<string>();
        for (var edit = 0; edit < Edits; edit++)
        {
            Assert.Equal(project.Edit(), same.Edit());
            outputs.Add(string.Concat(Outputs(LinkedProject.Run.Driver(tracking: false).RunGenerators(project.Compilation))));
        }

        Assert.InRange(outputs.Count, Edits / 4, Edits);
    }

    private static List<string> Outputs(GeneratorDriver driver)
    {
        var run = driver.GetRunResult().Results.Single();
        Assert.Null(run.Exception);
        return [.. run.GeneratedSources.Select(source => $"{source.HintName}\n{source.SourceText}").Order(StringComparer.Ordinal), .. run.Diagnostics.Select(diagnostic => diagnostic.ToString())];
    }
}
