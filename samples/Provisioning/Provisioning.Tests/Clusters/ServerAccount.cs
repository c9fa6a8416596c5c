using System;
using System.IO;
using System.Linq;

namespace Provisioning.Tests.Clusters;

/// <summary>The account that runs the server: PostgreSQL refuses to run as root.</summary>
internal static class ServerAccount
{
    private const string RunUser = "runuser";

    /// <summary>The account to change to, or null to stay who one is.</summary>
    public static string? Name { get; } = NeedsChange ? new[] { "postgres", "nobody" }.FirstOrDefault(Exists) : null;

    /// <summary>Why the server cannot be run, or null when it can.</summary>
    public static string? WhyMissing { get; } = NeedsChange switch
    {
        true when Name is null => "PostgreSQL does not run as root, and there is neither an account postgres nor nobody.",
        true when !IsOnPath(RunUser) => $"PostgreSQL does not run as root, and {RunUser} is not on PATH.",
        _ => null,
    };

    private static bool NeedsChange => Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows();

    /// <summary>The command line that runs <paramref name="program"/> under the account.</summary>
    public static string[] CommandLine(string program, params string[] arguments) =>
        Name is null ? [program, .. arguments] : [RunUser, "-u", Name, "--", program, .. arguments];

    private static bool Exists(string account) =>
        File.Exists("/etc/passwd") && File.ReadLines("/etc/passwd").Any(line => line.StartsWith(account + ":", StringComparison.Ordinal));

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
