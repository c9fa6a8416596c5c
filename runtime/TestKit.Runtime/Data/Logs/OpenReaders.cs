using System.Collections.Generic;
using System.Linq;
using TestKit.Generated;

namespace TestKit.Data;

/// <summary>The readers that a double handed out and that nobody closed yet.</summary>
internal sealed class OpenReaders(DoubleState state)
{
    private readonly List<OpenReader> _open = [];

    /// <summary>Tracks a reader until it is closed.</summary>
    /// <param name="statement">What it reads.</param>
    /// <param name="site">Where it was opened.</param>
    /// <param name="owner">Who else waits for it to be closed.</param>
    public IReaderOwner Track(string statement, CallSite site, IReaderOwner? owner)
    {
        var reader = new OpenReader(this, statement, site, owner);
        using (state.Hold())
        {
            _open.Add(reader);
        }

        return reader;
    }

    public Interception? OnReading(string statement) => state.Faults?.OnStep(state, "Read", $"Read() of {statement}");

    public void Closed(OpenReader reader)
    {
        using (state.Hold())
        {
            _open.RemoveAll(each => ReferenceEquals(each, reader));
        }
    }

    public IReadOnlyList<string> Describe()
    {
        using (state.Hold())
        {
            return [.. _open.Select(reader => reader.ToString())];
        }
    }

    public void Forget() => _open.Clear();
}
