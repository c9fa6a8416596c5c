using System;
using System.IO;
using System.Linq;

namespace TestKit.Package.Tests;

/// <summary>Packs the packages once, from a copy of the sources so that builds going on in the repository are not disturbed, under a version that no cache can know.</summary>
public sealed class PackedPackages : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public PackedPackages()
    {
        var sources = _folder.File("sources");
        foreach (var folder in Directory.EnumerateDirectories(Repository.Root).Select(Path.GetFileName).Where(name => name is "generator" or "runtime" or "analyzers"))
        {
            Repository.Copy(folder!, Path.Combine(sources, folder!));
        }

        foreach (var file in Directory.EnumerateFiles(Repository.Root).Where(file => !file.EndsWith(".sln", StringComparison.Ordinal) && Path.GetFileName(file) != ".git"))
        {
            File.Copy(file, Path.Combine(sources, Path.GetFileName(file)));
        }

        Dotnet.Run(sources, "pack", "generator/TestKit.Generators.Package", "--configuration", "Release", "--output", Feed, $"-p:Version={Version}").ShouldSucceed();
        Dotnet.Run(sources, "pack", "runtime/TestKit.Runtime", "--no-restore", "--configuration", "Release", "--output", Feed, $"-p:Version={Version}").ShouldSucceed();
        Dotnet.Run(sources, "pack", "runtime/TestKit.Annotations", "--no-restore", "--configuration", "Release", "--output", Feed, $"-p:Version={Version}").ShouldSucceed();
    }

    public string Version { get; } = $"0.1.0-test.{DateTime.UtcNow.Ticks}";

    public string Feed => _folder.File("feed");

    public void Dispose() => _folder.Dispose();

    internal NuGetPackage Open(string id, string extension = "nupkg") => new(Path.Combine(Feed, $"{id}.{Version}.{extension}"));
}
