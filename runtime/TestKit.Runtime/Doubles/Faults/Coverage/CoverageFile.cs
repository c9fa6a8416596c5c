using System;
using System.IO;
using System.Threading;

namespace TestKit;

/// <summary>The file of a report, kept up to date while tests run.</summary>
internal sealed class CoverageFile : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);
    private readonly string _path;
    private readonly object _lock = new();
    private readonly Timer _timer;
    private CoverageCollector? _written;
    private long _changes;

    public CoverageFile(string path)
    {
        _path = path;
        _timer = new(_ => WriteQuietly(), null, Interval, Interval);
    }

    /// <summary>Writes for the last time.</summary>
    public void Dispose()
    {
        _timer.Dispose();
        Write();
    }

    /// <summary>Writes the report unless the file says the same already. Whoever reads the file meanwhile sees all of the old or all of the new one.</summary>
    private void Write()
    {
        lock (_lock)
        {
            var collector = FailureCoverage.Current;
            var changes = collector?.Changes ?? 0;
            if (collector is null || (collector == _written && changes == _changes))
            {
                return;
            }

            var unfinished = Path.ChangeExtension(_path, ".unfinished" + Path.GetExtension(_path));
            collector.Report().WriteTo(unfinished);
            File.Move(unfinished, _path, overwrite: true);
            (_written, _changes) = (collector, changes);
        }
    }

    /// <summary>What fails here fails again when the process ends, where it is seen.</summary>
    private void WriteQuietly()
    {
        try
        {
            Write();
        }
#pragma warning disable CA1031 // An exception in a timer ends the process, and with it the tests.
        catch (Exception)
#pragma warning restore CA1031
        {
            _timer.Dispose();
        }
    }
}
