using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace TestKit.Package.Tests;

/// <summary>A packed package, as a client sees it.</summary>
internal sealed class NuGetPackage : IDisposable
{
    private readonly ZipArchive _archive;
    private readonly XElement _metadata;
    private readonly XNamespace _ns;

    public NuGetPackage(string file)
    {
        _archive = ZipFile.OpenRead(file);
        using var nuspec = _archive.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        var root = XDocument.Load(nuspec).Root!;
        _ns = root.Name.Namespace;
        _metadata = root.Element(_ns + "metadata")!;
    }

    /// <summary>What the author put in: without the entries that every package has for the format's sake.</summary>
    public IReadOnlyList<string> Entries
        => _archive.Entries
            .Select(entry => entry.FullName)
            .Where(name => !name.EndsWith(".nuspec", StringComparison.Ordinal) && !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml")
            .Order(StringComparer.Ordinal)
            .ToList();

    /// <summary>As <c>framework: id version</c>.</summary>
    public IReadOnlyList<string> Dependencies
        => _metadata.Descendants(_ns + "dependency")
            .Select(dependency => $"{(string?)dependency.Parent!.Attribute("targetFramework")}: {(string?)dependency.Attribute("id")} {(string?)dependency.Attribute("version")}")
            .ToList();

    public string? this[string element] => (string?)_metadata.Element(_ns + element);

    public string Text(string entry)
    {
        using var reader = new StreamReader(_archive.GetEntry(entry)!.Open());
        return reader.ReadToEnd();
    }

    public IReadOnlyList<DebugDirectoryEntryType> DebugEntries(string assembly)
    {
        using var copy = new MemoryStream();
        using (var stream = _archive.GetEntry(assembly)!.Open())
        {
            stream.CopyTo(copy);
        }

        copy.Position = 0;
        using var reader = new PEReader(copy);
        return reader.ReadDebugDirectory().Select(entry => entry.Type).ToList();
    }

    public void Dispose() => _archive.Dispose();
}
