using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.IO;
using System.Linq;
using TestKit.Analyzers.TK3000;
using TestKit.Benchmarks.Tables;
using TestKit.Generators;

namespace TestKit.Benchmarks.CompileTime;

/// <summary>What a build really takes of the compiler's server: for a project without doubles, with doubles, and with the package's rules as well.</summary>
internal static class BuildServerCompilations
{
    private const string Title = "Compile time: the build server's CPU time for a whole project";
    private static readonly int[] Sizes = [50, 200];
    private static readonly string Generator = typeof(DoubleGenerator).Assembly.Location;
    private static readonly string[][] Contents = [[], [Generator], [Generator, typeof(RowsMustBeDisposed).Assembly.Location]];

    public static void Run(Selection selection)
    {
        var folder = Directory.CreateTempSubdirectory("build-server-");
        try
        {
            using var server = new BuildServer();
            Measure(selection, server, folder.FullName);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            Console.WriteLine($"\n{Title}: not measured. {e.Message}");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Measure(Selection selection, BuildServer server, string folder)
    {
        var table = new MarkdownTable(Title, "interfaces", "project", "least", "median", "ratio of the least", "of the medians", "an interface");
        foreach (var size in Sizes)
        {
            var projects = Contents.Select((analyzers, i) => ResponseFile(folder, $"{size}-{i}", size, analyzers)).ToList();
            if (size == Sizes[0])
            {
                Turns(server, projects, selection.Quick ? 0 : 12, 1);
            }

            var times = Turns(server, projects, selection.Quick ? 1 : 9, selection.Quick ? 1 : Sizes[^1] / size);
            Row(table, size, "without doubles", times[0], times[0]);
            Row(table, size, "with doubles", times[1], times[0]);
            Row(table, size, "with doubles and the package's rules", times[2], times[0]);
        }

        table.Print();
    }

    private static List<List<TimeSpan>> Turns(BuildServer server, List<string> projects, int rounds, int each)
    {
        var times = projects.ConvertAll(_ => new List<TimeSpan>());
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < projects.Count; i++)
            {
                times[i].Add(server.Compile(projects[i], each));
            }
        }

        times.ForEach(sample => sample.Sort());
        return times;
    }

    private static void Row(MarkdownTable table, int size, string title, List<TimeSpan> times, List<TimeSpan> floor)
        => table.Row(
            Format.Number(size),
            title,
            Format.Time(times[0]),
            Format.Time(times[times.Count / 2]),
            Format.Ratio(times[0].TotalNanoseconds, floor[0].TotalNanoseconds),
            Format.Ratio(times[times.Count / 2].TotalNanoseconds, floor[times.Count / 2].TotalNanoseconds),
            times == floor ? "–" : Format.Time((times[0] - floor[0]) / size));

    /// <summary>The command line of a compilation, written with its sources.</summary>
    private static string ResponseFile(string folder, string name, int size, string[] analyzers)
    {
        var sources = Directory.CreateDirectory(Path.Combine(folder, name)).FullName;
        string[] lines =
        [
            "-nologo -target:library -optimize+ -nullable:enable -deterministic+ -nostdlib",
            $"-out:\"{Path.Combine(folder, name + ".dll")}\"",
            .. Project.Platform.Value.Select(reference => $"-reference:\"{reference.Display}\""),
            .. analyzers.Select(analyzer => $"-analyzer:\"{analyzer}\""),
            .. Sources.Of(size).Select((text, i) => $"\"{Write(Path.Combine(sources, i + ".cs"), text)}\""),
        ];
        return Write(Path.Combine(folder, name + ".rsp"), string.Join("\n", lines));
    }

    private static string Write(string path, string text)
    {
        File.WriteAllText(path, text);
        return path;
    }
}
