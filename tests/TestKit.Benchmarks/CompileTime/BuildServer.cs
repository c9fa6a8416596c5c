using System;
using System.Diagnostics;
using System.IO;
using System.Threading;

namespace TestKit.Benchmarks.CompileTime;

/// <summary>The compiler's server, as a build starts it: ready-to-run code, the server's garbage collector, and warm from one compilation to the next.</summary>
internal sealed class BuildServer : IDisposable
{
    /// <summary>What a compilation leaves to threads of its own, such as the JIT's, ends within that time.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(300);

    private readonly string _pipe = $"benchmark-{Guid.NewGuid():N}";
    private readonly Process _process;

    /// <summary>Starts a server and waits until it listens; a client that finds none starts one of its own.</summary>
    public BuildServer()
    {
        _process = Sdk.Start("VBCSCompiler.dll", [$"-pipename:{_pipe}"]);
        Thread.Sleep(TimeSpan.FromSeconds(2));
    }

    /// <summary>The server's CPU time for one compilation.</summary>
    /// <param name="responseFile">What to compile.</param>
    /// <param name="times">How often, between two looks at a clock that may tick every ten milliseconds only.</param>
    /// <exception cref="InvalidOperationException">It does not compile, or the server did not take part.</exception>
    public TimeSpan Compile(string responseFile, int times)
    {
        Thread.Sleep(Rest);
        var before = Used();
        for (var i = 0; i < times; i++)
        {
            Compile(responseFile);
        }

        Thread.Sleep(Rest);
        var used = Used() - before;
        return used > TimeSpan.Zero ? used / times : throw new InvalidOperationException("The compiler's server did not answer; its client compiled by itself.");
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private void Compile(string responseFile)
    {
        using var client = Sdk.Start("csc.dll", ["-noconfig", $"-shared:{_pipe}", "-keepalive:600", "@" + responseFile]);
        var output = client.StandardOutput.ReadToEnd();
        client.WaitForExit();
        if (client.ExitCode != 0)
        {
            throw new InvalidOperationException($"{Path.GetFileName(responseFile)} does not compile: {output}");
        }
    }

    private TimeSpan Used()
    {
        _process.Refresh();
        return _process.HasExited ? throw new InvalidOperationException("The compiler's server has ended.") : _process.TotalProcessorTime;
    }
}
