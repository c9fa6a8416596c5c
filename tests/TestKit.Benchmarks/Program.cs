using System;
using System.Runtime.InteropServices;
using TestKit.Benchmarks;
using TestKit.Benchmarks.Chains;
using TestKit.Benchmarks.CompileTime;
using TestKit.Benchmarks.FreshProcess;
using TestKit.Benchmarks.Growth;
using TestKit.Benchmarks.Rules;
using TestKit.Benchmarks.Rows;
using TestKit.Benchmarks.RunTime;

if (args is [FreshRun.Command, var path])
{
    return FreshRun.Run(path);
}

if (Selection.Parse(args) is not { } selection)
{
    Console.Error.WriteLine(Selection.Usage);
    return 1;
}

Console.WriteLine($"{Environment.ProcessorCount} cores, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture}");
if (selection.Runs("runtime"))
{
    RunTimeBenchmarks.Run(selection);
}

if (selection.Runs("fresh"))
{
    FreshProcessBenchmark.Run(selection);
}

if (selection.Runs("rows"))
{
    RowsBenchmarks.Run(selection);
}

if (selection.Runs("compile"))
{
    CompileTimeBenchmarks.Run(selection);
}

if (selection.Runs("chains"))
{
    ChainBenchmarks.Run(selection);
}

if (selection.Runs("growth"))
{
    GrowthBenchmarks.Run(selection);
}

if (selection.Runs("rules"))
{
    RuleBenchmarks.Run(selection);
}

return 0;
