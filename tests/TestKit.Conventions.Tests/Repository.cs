using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace TestKit.Conventions.Tests;

/// <summary>The text files of the repository, without what builds leave in it.</summary>
internal static class Repository
{
    private static readonly string[] s_kinds = [".cs", ".csproj", ".props", ".targets", ".md", ".txt", ".sql", ".yml", ".json", ".editorconfig", ".gitignore", ".gitattributes", ""];

    private static readonly string[] s_builds = ["bin", "obj", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts", "node_modules"];

    private static readonly Lazy<IReadOnlyList<SourceFile>> s_files = new(() => Read(Root!).OrderBy(file => file.Path, StringComparer.Ordinal).ToList());

    public static string Root { get; } = Find();

    public static IReadOnlyList<SourceFile> Files => s_files.Value;

    private static IEnumerable<SourceFile> Read(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder).Where(file => s_kinds.Contains(Path.GetExtension(file)) && Path.GetFileName(file) != ".git"))
        {
            yield return new(Path.GetRelativePath(Root, file).Replace('\\', '/'), File.ReadAllText(file));
        }

        foreach (var file in Directory.EnumerateDirectories(folder).Where(IsOurs).SelectMany(Read))
        {
            yield return file;
        }
    }

    private static bool IsOurs(string folder)
    {
        var name = Path.GetFileName(folder);
        return !s_builds.Contains(name) && (name == ".ci" || !name.StartsWith('.'));
    }

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "TestKit.Generators.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException($"TestKit.Generators.sln is in no folder above {AppContext.BaseDirectory}.");
    }
}
