using System;
using System.Threading;
using System.Threading.Tasks;

namespace TestKit;

/// <summary>What happens around the answer of a call: before it, and after its effect.</summary>
internal abstract class Interception
{
    /// <summary>The call never gets as far as an answer.</summary>
    public virtual bool Fails => false;

    /// <summary>The caller gets an exception that would not be there otherwise.</summary>
    public virtual bool Injects => Fails;

    /// <summary>The effect takes place a second time; what comes of that is dropped.</summary>
    public virtual bool Repeats => false;

    /// <summary>An earlier result takes the place of the answer, where there is one.</summary>
    public virtual bool IsStale => false;

    public virtual Task BeforeAsync(CancellationToken token) => Task.CompletedTask;

    /// <summary>The exception that takes the answer's place although the effect took place; null to let the answer pass.</summary>
    public virtual Exception? AfterEffect() => null;

    /// <summary>Lets go of calls that wait in it, for <c>Reset</c>.</summary>
    public virtual void Abandon()
    {
    }
}
