using System;
using System.Collections.Generic;

namespace TestKit.Injection;

/// <summary>The lines of one test.</summary>
internal sealed class TestLog(ChainSettings settings)
{
    private readonly List<string>? _held = settings.IsBuffered == true ? [] : null;

    /// <summary>A line of the user.</summary>
    public void Write(string message, string file, int line)
        => Write($"{Origin.PlaceOf(file, line)}: {(settings.LogPrefix is null ? "" : $"{settings.LogPrefix}: ")}{message}");

    /// <summary>A line about the run.</summary>
    public void Write(string line)
    {
        if (_held is null)
        {
            Emit(line);
            return;
        }

        lock (_held)
        {
            _held.Add(line);
        }
    }

    /// <summary>Writes what was held back, if the test failed.</summary>
    public void End(bool failed)
    {
        if (failed && _held is not null)
        {
            _held.ForEach(Emit);
        }
    }

    private void Emit(string line)
    {
        if (settings.Sink is { } sink)
        {
            sink(line);
        }
        else
        {
            TestHost.Current.WriteLine(line);
        }
    }
}
