using System;
using System.Collections.Generic;
using System.Linq;
using TestKit.Usage.Tests.Subjects.Values;
using Xunit;

namespace TestKit.Usage.Tests.Values;

public sealed class RecordTextTests
{
    private readonly MockLedger _ledger = new();

    [Fact]
    public void Record_WithCollections_ShowsWhatIsInThem()
    {
        var entry = new Entry("e1", ["a", "b"]) { Amount = 1.5m, Children = new Dictionary<string, Entry[]> { ["k"] = [new Entry("e2", [])] } };

        _ledger.Object.Post(entry, []);

        Assert.EndsWith(
            "Post(entry: Entry { Id = e1, Tags = [a, b], Children = { k: [Entry { Id = e2, Tags = [], Children = , Amount = 0 }] }, Amount = 1.5 }, more: [])",
            _ledger.Post().Calls[0].ToString()!.Replace(" → done", "", StringComparison.Ordinal),
            StringComparison.Ordinal);
    }

    [Fact]
    public void AssertCalled_OtherElements_NamesTheProperty()
    {
        _ledger.Object.Post(new Entry("e1", ["a", "b"]), []);

        var e = Assert.Throws<AssertionFailedException>(() => _ledger.Post(new Entry("e1", ["a", "c"])).AssertCalled());

        Assert.Contains("expected Tags = [a, c] (was [a, b])", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Record_WithMuchInIt_IsCut()
    {
        _ledger.Object.Post(new Entry("e1", [.. Enumerable.Range(1, 50).Select(number => $"{number}")]), []);
        _ledger.Object.Post(new Entry(new string('x', 500), []), []);

        Assert.Contains("Tags = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, …], Children = ", _ledger.Post().Calls[0].ToString(), StringComparison.Ordinal);
        Assert.InRange(_ledger.Post().Calls[1].ToString()!.Length, 200, 260);
    }

    [Fact]
    public void Record_DeepInsideItself_EndsSomewhere()
    {
        var entry = new Entry("e", []);
        for (var i = 0; i < 100; i++)
        {
            entry = new Entry("e", []) { Children = new Dictionary<string, Entry[]> { ["k"] = [entry] } };
        }

        _ledger.Object.Post(entry, []);

        Assert.Contains("…", _ledger.Post().Calls[0].ToString(), StringComparison.Ordinal);
    }
}
