namespace TestKit.Generated;

/// <summary>A set-up for all type arguments, among the set-ups of some. What it is limited to, and how often it was used, all of them share.</summary>
internal sealed class SharedSetup<TArgs, TResult, TAnswer>(GenericInstance<TArgs, TResult, TAnswer> instance, Setup<GenericArguments, TAnswer?> source)
    : Setup<TArgs, TResult>(instance.Closed, matcher: null)
    where TAnswer : class
{
    private Answer<GenericArguments, TAnswer?>? _current;
    private Answer<TArgs, TResult>? _projected;

    internal override bool IsShared => true;

    internal override Interception? Interception => source.Interception;

    internal override bool IsLimited => source.IsLimited;

    internal override bool CountsCalls => source.CountsCalls;

    internal override bool IsSpent => source.IsSpent;

    internal override Answer<TArgs, TResult>? AnswerTo(in TArgs args)
    {
        var current = source.AnswerTo(instance.Arguments(in args));
        if (current is not null && !ReferenceEquals(current, _current))
        {
            // Kept as long as the source gives the same, so that one exception has one failed task.
            _current = current;
            _projected = instance.Project(current);
        }

        return current is null ? null : _projected;
    }

    internal override bool Takes(in TArgs args) => source.Takes(instance.Arguments(in args));

    internal override void Passes(in TArgs args) => source.Passes(instance.Arguments(in args));
}
