using TestKit.Generators.Tests.Harness;
using Xunit;

namespace TestKit.Generators.Tests.Emission;

public sealed class ConstructorEmitterTests
{
    private const string Clock = "namespace Demo; public interface IClock { int Now(); } public sealed class RealClock : IClock { public int Now() => 1; } ";

    [Fact]
    public void Constructors_OfAPlainDouble_AreFour()
    {
        var made = GeneratorRun.Of(Clock + "[GenerateTestDouble(typeof(IClock))] internal sealed partial class Plain;").Generate();

        Assert.Collection(
            made.Double.Constructors,
            plain => Assert.StartsWith("public Plain(MockBehavior behavior = MockBehavior.Loose, bool recording = true)", plain),
            backed => Assert.StartsWith("public Plain(IClock backing, bool recording = true)", backed),
            byFactory => Assert.StartsWith("public Plain(Func<IClock> backing, bool recording = true)", byFactory),
            configured => Assert.StartsWith("public Plain(DoubleOptions options, Func<IClock>? backing = null)", configured));
    }

    [Theory]
    [InlineData("int count", "int count", "count")]
    [InlineData("ref int count", "int count", "ref count")]
    [InlineData("in int count", "int count", "in count")]
    [InlineData("ref readonly int count", "int count", "in count")]
    [InlineData("int first, out string text, out int _", "int first", "first, out string _, out int _")]
    [InlineData("ReadOnlySpan<char> text", "char[] text", "(global::System.ReadOnlySpan<char>)text")]
    [InlineData("Span<int> @in", "int[] @in", "(global::System.Span<int>)@in")]
    public void Constructor_OfAClassThatTakesMoreThanValues_IsGivenThem(string declared, string taken, string handed)
    {
        var body = declared.Contains("out ") ? "{ text = \"\"; _ = 1; }" : "{ }";
        var made = GeneratorRun.Of($"namespace Demo; [GenerateTestDouble] public abstract class Clock {{ protected Clock({declared}) {body} public abstract int Now(); }}").Generate();

        Assert.Contains($"({taken}) : base({handed}) {{ }}", made.Double.Text);
    }
}
