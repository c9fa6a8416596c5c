using System;
using System.IO;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;

namespace TestKit.Generators.Tests.Snapshots;

/// <summary>Stands in for the package Verify, under its names and with its files, so that the package can take its place without touching a snapshot.</summary>
internal static class Verifier
{
    /// <summary>Set to 1, every text is accepted as it is.</summary>
    public const string AcceptVariable = "TESTKIT_ACCEPT";

    public static Task Verify(string target, string extension, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "")
    {
        new Snapshot(FolderOf(sourceFile), $"{Path.GetFileNameWithoutExtension(sourceFile)}.{method}", extension)
            .Check(target, Environment.GetEnvironmentVariable(AcceptVariable) == "1");
        return Task.CompletedTask;
    }

    /// <summary>The folder of the source file on this machine: a build for release writes another root into it.</summary>
    public static string FolderOf(string sourceFile)
    {
        var project = typeof(Verifier).Assembly.GetName().Name!;
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, $"{project}.csproj")))
        {
            root = root.Parent ?? throw new DirectoryNotFoundException($"{project}.csproj is in no folder above {AppContext.BaseDirectory}.");
        }

        var path = sourceFile.Replace('\\', '/');
        var inside = path[(path.LastIndexOf($"/{project}/", StringComparison.Ordinal) + project.Length + 2)..];
        return Path.GetDirectoryName(Path.Combine(root.FullName, inside))!;
    }
}
