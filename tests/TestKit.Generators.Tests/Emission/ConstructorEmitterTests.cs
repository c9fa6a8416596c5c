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
}
