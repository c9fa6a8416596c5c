using System.Threading.Tasks;

namespace TestKit.Generated;

/// <summary>An answer for all type arguments that is computed for each call: an effect, or an implementation chosen by the arguments.</summary>
internal sealed class ProjectedAnswer<TArgs, TResult, TAnswer>(GenericInstance<TArgs, TResult, TAnswer> instance, Answer<GenericArguments, TAnswer?> source) : Answer<TArgs, TResult>
    where TAnswer : class
{
    public override string? ToString() => source.ToString();

    internal override Answer<TArgs, TResult> Resolved(in TArgs args) => instance.Answering(source.Give(instance.Arguments(in args)));

    internal override TResult Give(in TArgs args) => Resolved(in args).Give(in args);

    internal override Task<TResult> GiveTask(in TArgs args) => Continue(args);

    private async Task<TResult> Continue(TArgs args)
    {
        var answer = await source.GiveTask(instance.Arguments(in args)).ConfigureAwait(false);
        return await instance.Answering(answer).GiveTask(in args).ConfigureAwait(false);
    }
}
