using TestKit.Generators.Tests.Harness;
using Xunit;

namespace TestKit.Generators.Tests.Values;

public sealed class NestedDoubleTests
{
    [Theory]
    [InlineData("IClock Clock { get; }", "[GenerateTestDouble] public interface IClock { }", "NestedDoubles.Of<global::Demo.IClock>(static options => new global::Demo.MockClock(options));")]
    [InlineData("Task<IClock?> Clock();", "[GenerateTestDouble(Name = \"Fake\", Namespace = \"Else\")] public interface IClock { }", "NestedDoubles.Of<global::Demo.IClock>(static options => new global::Else.Fake(options));")]
    [InlineData("ValueTask<IRepository<int>> Of();", "[GenerateTestDouble] public interface IRepository<T> { }", "NestedDoubles.Of<global::Demo.IRepository<int>>(static options => new global::Demo.MockRepository<int>(options));")]
    [InlineData("IClock Clock { get; }", "public interface IClock { } [GenerateTestDouble(typeof(IClock))] internal sealed partial class Own;", "NestedDoubles.Of<global::Demo.IClock>(static options => new global::Demo.Own(options));")]
    [InlineData("IClock Clock { get; }", "[GenerateTestDouble] public interface IClock { } [GenerateTestDouble(typeof(IClock))] internal sealed partial class Own;", "NestedDoubles.Of<global::Demo.IClock>(static options => new global::Demo.MockClock(options));")]
    [InlineData("IThing Other(int x);", "", "NestedDoubles.Of<global::Demo.IThing>(static options => new global::Demo.MockThing(options));")]
    public void Result_WithADouble_IsTold(string member, string beside, string registered)
        => Assert.Contains(registered, Thing.Run(member, beside).Generate().Values);

    [Theory]
    [InlineData("IClock Clock { get; }", "public interface IClock { }")]
    [InlineData("IEnumerable<IClock> Clocks();", "[GenerateTestDouble] public interface IClock { }")]
    [InlineData("void Take(IClock clock);", "[GenerateTestDouble] public interface IClock { }")]
    [InlineData("Clock Get();", "[GenerateTestDouble] public abstract class Clock { }")]
    [InlineData("IClock Clock { get; }", "public interface IClock { } public partial class Outer { [GenerateTestDouble(typeof(IClock))] private sealed partial class Own; }")]
    [InlineData("IClock Clock { get; }", "[GenerateTestDouble(Name = \"MockOther\")] public interface IClock { } [GenerateTestDouble] public interface IOther { }")]
    public void Result_WithoutADoubleThatCanBeMade_IsNotTold(string member, string beside)
        => Assert.Null(Thing.Run(member, beside).Generate().Values);

    [Fact]
    public void Result_OfAReferencedProject_IsTold()
        => Assert.Contains(
            "NestedDoubles.Of<global::Lib.IClock>(static options => new global::Lib.MockClock(options));",
            GeneratorRun.Of("class Nothing { }").Referencing("Library", "namespace Lib; [GenerateTestDouble] public interface IClock { } [GenerateTestDouble] public interface IStore { IClock Clock { get; } }").Generate().Values);
}
