using System.Diagnostics.CodeAnalysis;

namespace TestKit.Shapes.Tests.Subjects;

[GenerateTestDouble]
public interface IAmount<TSelf, TUnit>
    where TSelf : IAmount<TSelf, TUnit>
    where TUnit : class
{
    static abstract TSelf Zero { get; }

    static abstract TSelf operator +(TSelf left, TSelf right);

    static abstract explicit operator int(TSelf amount);

    static abstract bool TryParse(string text, [NotNullWhen(true)] out TSelf? amount);

    TUnit Unit { get; }
}
