using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using TestKit.Benchmarks.CompileTime;
using TestKit.Benchmarks.Contestants;
using TestKit.Benchmarks.Tables;
using TestKit.Generators;

namespace TestKit.Benchmarks.FreshProcess;

/// <summary>What a test run really pays, the JIT included: each contestant's assembly runs once in a process of its own.</summary>
internal static class FreshProcessBenchmark
{
    private const int Doubles = 200;

    public static void Run(Selection selection)
    {
        var folder = Directory.CreateTempSubdirectory("fresh-doubles-");
        try
        {
            var compiled = Usages.All
                .Where(usage => selection.Includes($"fresh {usage.Contestant}"))
                .Select(usage => (usage.Contestant, Path: Compile(usage, folder.FullName)))
                .ToList();
            var rounds = Enumerable.Range(0, selection.Quick ? 3 : 9)
                .Select(_ => compiled.ConvertAll(each => RunOnce(each.Path)))
                .ToList();
            var results = compiled
                .Select((each, i) => (each.Contestant, Result: rounds.Select(round => round[i]).MinBy(result => result.Nanoseconds)!))
                .ToList();
            Print(results);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Print(List<(string Contestant, FreshResult Result)> results)
    {
        var baseline = results.Find(each => each.Contestant == Contestant.HandWritten).Result;
        var table = new MarkdownTable(
            $"Fresh process: {Doubles} different doubles, each created, set up, called and asserted once",
            "double", "time", "ratio", "a double", "methods compiled", "time in the JIT", "bytes", "byte ratio");
        foreach (var (contestant, result) in results)
        {
            table.Row(
                contestant,
                Format.Time(result.Nanoseconds),
                Format.Ratio(result.Nanoseconds, baseline?.Nanoseconds),
                Format.Time(result.Nanoseconds / Doubles),
                Format.Number(result.Methods),
                Format.Time(result.JitNanoseconds),
                Format.Bytes(result.Bytes),
                Format.Ratio(result.Bytes, baseline?.Bytes));
        }

        table.Print();
    }

    private static string Compile(Usage usage, string folder)
    {
        var path = Path.Combine(folder, usage.Contestant.Replace(" ", "", StringComparison.Ordinal) + ".dll");
        Compilation compilation = Project.Of(ManyDoubles.Sources(Doubles, usage), Project.References(""));
        if (usage.Contestant == Contestant.Generated)
        {
            Project.Driver(new DoubleGenerator()).RunGeneratorsAndUpdateCompilation(compilation, out compilation, out _);
        }

        File.WriteAllBytes(path, Project.Emit(compilation));
        return path;
    }

    private static FreshResult RunOnce(string path)
    {
        var host = Environment.ProcessPath!;
        var isMuxer = Path.GetFileNameWithoutExtension(host) == "dotnet";
        string[] entry = isMuxer ? [Assembly.GetEntryAssembly()!.Location] : [];
        var start = new ProcessStartInfo(host, [.. entry, FreshRun.Command, path]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? JsonSerializer.Deserialize<FreshResult>(output)!
            : throw new InvalidOperationException($"{Path.GetFileName(path)} ended with {process.ExitCode}.");
    }
}
