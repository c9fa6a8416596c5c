using System;
using System.Diagnostics;
using System.Reflection;
using System.Runtime;
using System.Text.Json;

namespace TestKit.Benchmarks.FreshProcess;

/// <summary>The fresh process's side.</summary>
internal static class FreshRun
{
    public const string Command = "--fresh";

    public static int Run(string path)
    {
        var run = Assembly.LoadFrom(path).GetType("Fresh.Program")!.GetMethod("Run")!.CreateDelegate<Action>();
        var bytes = GC.GetTotalAllocatedBytes();
        var methods = JitInfo.GetCompiledMethodCount();
        var jit = JitInfo.GetCompilationTime();
        var start = Stopwatch.GetTimestamp();
        run();
        var time = Stopwatch.GetElapsedTime(start);
        var result = new FreshResult(
            time.TotalNanoseconds,
            (JitInfo.GetCompilationTime() - jit).TotalNanoseconds,
            (int)(JitInfo.GetCompiledMethodCount() - methods),
            GC.GetTotalAllocatedBytes() - bytes);
        Console.Out.Write(JsonSerializer.Serialize(result));
        return 0;
    }
}
