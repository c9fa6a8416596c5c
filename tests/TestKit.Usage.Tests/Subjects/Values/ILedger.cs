using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace TestKit.Usage.Tests.Subjects.Values;

[GenerateTestDouble(Snapshot = true)]
public interface ILedger
{
    Task SaveAsync(Order order, CancellationToken ct = default);

    void Post(Entry entry, IReadOnlyList<Entry> more);

    void Link(Node node, Dictionary<string, List<Line>> byKey);

    void Price(Money money, string currency);

    void Own(Owned owned);

    void Handle(Handle handle, IClerk clerk, object? tag);

    void Move((Line Line, int Count) pair, Span span, Span? maybe);

    void Set(HashSet<Line> set, Queue<Line> queue, Line[] array);

    Task<Entry> LastAsync();
}
