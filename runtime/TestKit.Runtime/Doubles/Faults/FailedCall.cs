using System;
using System.Threading;
using System.Threading.Tasks;

namespace TestKit;

/// <summary>Fails a call before it has any effect.</summary>
internal sealed class FailedCall(Func<CancellationToken, Exception> exception) : Interception
{
    public override bool Fails => true;

    public override Task BeforeAsync(CancellationToken token) => Task.FromException(exception(token));

    public override string ToString() => "fails before its effect";
}
