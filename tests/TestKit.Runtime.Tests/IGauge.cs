using System.Threading;
using System.Threading.Tasks;

namespace TestKit.Runtime.Tests;

[GenerateTestDouble]
public interface IGauge
{
    int Add(int left, int right);

    Task<string?> ReadAsync(string name, CancellationToken ct = default);

    [RecordsTransition]
    Task MoveAsync(string key, int from, int to, CancellationToken ct = default);
}
