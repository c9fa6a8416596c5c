using System.Runtime.CompilerServices;

namespace TestKit.Generated;

/// <summary>A setter, whose arguments are the indexer's keys and the value.</summary>
internal sealed class SetterMember<TKeys, T>(Property<TKeys, T> property, ITestDouble owner, string signature, Answer<(TKeys Keys, T Value), NoResult>? backing)
    : Member<(TKeys Keys, T Value), NoResult>(owner, signature, backing)
    where TKeys : notnull
{
    private readonly Answer<(TKeys Keys, T Value), NoResult> _remember = new ComputedAnswer<(TKeys Keys, T Value), NoResult>(
        args =>
        {
            property.Remember(args.Keys, args.Value);
            return default;
        },
        "remembers");

    internal override ITuple Flatten(in (TKeys Keys, T Value) args) => new SetterArguments((ITuple)args.Keys, args.Value);

    private protected override Answer<(TKeys Keys, T Value), NoResult>? Remembered(in (TKeys Keys, T Value) args)
        => State.Strict ? null : _remember;
}
