using System.Threading;
using System.Threading.Tasks;

namespace TestKit;

internal sealed class Blocking(CallGate gate) : Interception
{
    public override Task BeforeAsync(CancellationToken token) => gate.PassAsync(token);

    public override void Abandon() => gate.Release();

    public override string ToString() => "is blocked by a gate";
}
