using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Provisioning.Tests.Clusters;

/// <summary>Where this machine has PostgreSQL, if it has.</summary>
internal static class PostgresInstallation
{
    private const string RequireVariable = "TESTKIT_REQUIRE_POSTGRES";
    private const string DebianVersions = "/usr/lib/postgresql";

    /// <summary>The folder with initdb and pg_ctl, or null.</summary>
    public static string? BinFolder { get; } = Candidates().FirstOrDefault(HasPrograms);

    /// <summary>Why there can be no cluster, or null when there can.</summary>
    public static string? WhyMissing { get; } =
        BinFolder is null
            ? $"PostgreSQL is not installed: initdb and pg_ctl are neither on PATH nor under {DebianVersions}."
            : ServerAccount.WhyMissing;

    /// <summary>Why tests that need PostgreSQL are skipped, or null when they run.</summary>
    public static string? SkipReason =>
        Environment.GetEnvironmentVariable(RequireVariable) == "1" ? null : WhyMissing;

    private static IEnumerable<string> Candidates()
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var debian = Directory.Exists(DebianVersions)
            ? Directory.GetDirectories(DebianVersions).OrderByDescending(VersionOf).Select(version => Path.Combine(version, "bin"))
            : [];
        return path.Concat(debian);
    }

    private static int VersionOf(string folder) => int.TryParse(Path.GetFileName(folder), out var version) ? version : 0;

    private static bool HasPrograms(string folder) => IsProgram(Path.Combine(folder, "initdb")) && IsProgram(Path.Combine(folder, "pg_ctl"));

    // File.Exists is true for a link to nowhere, too, as a removed package may leave one.
    private static bool IsProgram(string path) =>
        File.Exists(path) && (File.ResolveLinkTarget(path, returnFinalTarget: true)?.Exists ?? true);
}
