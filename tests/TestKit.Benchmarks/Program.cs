using System;
using System.Runtime.InteropServices;
using TestKit.Benchmarks;
using TestKit.Benchmarks.RunTime;

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

return 0;
