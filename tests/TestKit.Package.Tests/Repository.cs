using System;
using System.IO;
using System.Linq;

namespace TestKit.Package.Tests;

/// <summary>Where the sources are, seen from the built tests.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string File(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>What a sample beside these tests was built to, in the configuration of these tests.</summary>
    public static string SampleAssembly(string name)
    {
        var output = Path.GetRelativePath(File("tests", "TestKit.Package.Tests"), AppContext.BaseDirectory);
        return File("tests", "frameworks", name, output, $"{name}.dll");
    }

    /// <summary>Copies a folder without what builds leave in it.</summary>
    public static void Copy(string folder, string target)
    {
        foreach (var file in Directory.EnumerateFiles(File(folder), "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(File(folder), file);
            if (!path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            {
                var copy = Path.Combine(target, path);
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                System.IO.File.Copy(file, copy);
            }
        }
    }

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder.FullName, "TestKit.Generators.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException($"TestKit.Generators.sln is in no folder above {AppContext.BaseDirectory}.");
    }
}
