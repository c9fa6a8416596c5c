namespace TestKit.Shapes.Tests.Subjects.Statics;

[GenerateTestDouble]
public interface IScale<TSelf, TUnit>
    where TSelf : IScale<TSelf, TUnit>
{
    static abstract TSelf Zero { get; }

    static virtual TSelf First => TSelf.Zero;

    static virtual TSelf Largest(TSelf left, TSelf right) => TSelf.Compare(left, right) < 0 ? right : left;

    static virtual int Compare(TSelf left, TSelf right) => left.Size.CompareTo(right.Size);

    static virtual TSelf operator -(TSelf scale) => TSelf.Negate(scale);

    static virtual TSelf Negate(TSelf scale) => scale;

    int Size { get; }

    TUnit Unit { get; }

    bool IsSmallerThan(TSelf other) => TSelf.Compare(TSelf.Zero, other) < 0;
}
