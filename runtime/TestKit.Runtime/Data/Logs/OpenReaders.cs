using System;
using System.Collections.Generic;
using System.Linq;
using TestKit.Generated;

namespace TestKit.Data;

/// <summary>The readers that a double handed out and that nobody closed yet.</summary>
internal sealed class OpenReaders(DoubleState state)
{
    private readonly List<OpenReader> _open = [];

    /// <summary>Tracks a reader; what is returned says that it was closed.</summary>
    public Action Track(string statement, CallSite site)
    {
        var reader = new OpenReader(statement, site);
        using (state.Hold())
        {
            _open.Add(reader);
        }

        return () => Closed(reader);
    }

    public IReadOnlyList<string> Describe()
    {
        using (state.Hold())
        {
            return [.. _open.Select(reader => $"rows were not disposed: opened at {reader.Site} by {reader.Statement}")];
        }
    }

    public void Forget() => _open.Clear();

    private void Closed(OpenReader reader)
    {
        using (state.Hold())
        {
            _open.RemoveAll(each => ReferenceEquals(each, reader));
        }
    }
}
