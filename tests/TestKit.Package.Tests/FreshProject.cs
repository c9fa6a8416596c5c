using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;

namespace TestKit.Package.Tests;

/// <summary>Projects outside the repository that take the packages from a local feed and everything else from the user's sources.</summary>
internal sealed class FreshProject : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public FreshProject(PackedPackages packages)
    {
        Repository.Copy(Path.Combine("tests", "TestKit.Package.Tests", "Consumer"), _folder.Path);
        var properties = new XElement(
            "PropertyGroup",
            new XElement("TestKitVersion", packages.Version),
            new XElement("TestSdkVersion", CentralVersion("Microsoft.NET.Test.Sdk")),
            new XElement("XunitVersion", CentralVersion("xunit")),
            new XElement("XunitRunnerVersion", CentralVersion("xunit.runner.visualstudio")),
            new XElement("XunitV3Version", CentralVersion("xunit.v3")),
            new XElement("NUnitVersion", CentralVersion("NUnit")),
            new XElement("NUnitAdapterVersion", CentralVersion("NUnit3TestAdapter")),
            new XElement("MSTestVersion", CentralVersion("MSTest.TestFramework")),
            new XElement("Nullable", "enable"),
            new XElement("TreatWarningsAsErrors", "true"),
            new XElement("RestoreAdditionalProjectSources", packages.Feed),
            new XElement("RestorePackagesPath", _folder.File("packages")),
            new XElement("RestoreFallbackFolders", PackagesOnThisMachine()));
        new XDocument(new XElement("Project", properties)).Save(_folder.File("Directory.Build.props"));
        System.IO.File.WriteAllText(_folder.File("Directory.Packages.props"), "<Project />");
        System.IO.File.WriteAllText(_folder.File(".editorconfig"), "root = true\n");
    }

    public DotnetResult Run(params string[] arguments) => Dotnet.Run(_folder.Path, arguments);

    public string File(params string[] parts) => _folder.File(parts);

    public void Dispose() => _folder.Dispose();

    private static string CentralVersion(string package)
        => XDocument.Load(Repository.File("Directory.Packages.props"))
            .Descendants("PackageVersion")
            .Where(version => (string?)version.Attribute("Include") == package)
            .Select(version => (string)version.Attribute("Version")!)
            .Single();

    private static string PackagesOnThisMachine()
        => typeof(FreshProject).Assembly
            .GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => metadata.Key == "NuGetPackageRoot")
            .Value!;
}
