namespace TestKit;

/// <summary>Delivers a call twice: the effect takes place again, the first answer counts.</summary>
internal sealed class Repetition : Interception
{
    public override bool Repeats => true;

    public override string ToString() => "is delivered twice";
}
