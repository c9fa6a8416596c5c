using System;
using System.Threading;
using System.Threading.Tasks;

namespace TestKit;

/// <summary>What happens around the answer of a call: before it, and after its effect.</summary>
internal abstract class Interception
{
    public virtual Task BeforeAsync(CancellationToken token) => Task.CompletedTask;

    /// <summary>The exception that takes the answer's place although the effect took place; null to let the answer pass.</summary>
    public virtual Exception? AfterEffect() => null;

    /// <summary>Lets go of calls that wait in it, for <c>Reset</c>.</summary>
    public virtual void Abandon()
    {
    }
}
