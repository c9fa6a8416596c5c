using System.ComponentModel;

namespace TestKit;

/// <summary>A recorded call of one member. The class that the generator derives from it has the arguments as properties.</summary>
/// <typeparam name="TArgs">The arguments as a tuple.</typeparam>
/// <typeparam name="TResult">The result, unwrapped from its task.</typeparam>
public abstract class Call<TArgs, TResult> : Call
{
    /// <summary>What the call returned; <c>default</c> when it threw or has not ended.</summary>
    public TResult? Result => ((CallRecord<TArgs, TResult>)Record).Result;

    /// <summary>The arguments, for generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected TArgs Tuple => ((CallRecord<TArgs>)Record).Args;
}
