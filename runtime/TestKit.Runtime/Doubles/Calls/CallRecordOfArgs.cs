using TestKit.Generated;

namespace TestKit;

internal abstract class CallRecord<TArgs>(Member member, long sequence, in TArgs args) : CallRecord(member, sequence)
{
    public readonly TArgs Args = args;
}
