namespace TestKit;

/// <summary>Answers with what an earlier call with the same arguments returned.</summary>
internal sealed class StaleRead : Interception
{
    public override bool IsStale => true;

    public override string ToString() => "reads a stale value";
}
