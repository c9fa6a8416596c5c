using System.Runtime.CompilerServices;
using TestKit;

namespace Frameworks;

/// <summary>Every framework loads the assembly before its tests run, and ends the process after them.</summary>
internal static class WatchingFailures
{
    [ModuleInitializer]
    public static void Start() => FailureCoverage.WriteAtExit("failures.md");
}
