using TestKit;

[GenerateTestDouble]
internal interface IFees
{
    static virtual int Of(int amount) => amount / 10;

    static abstract string Currency { get; }
}
