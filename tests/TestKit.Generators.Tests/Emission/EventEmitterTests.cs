using TestKit.Generators.Tests.Harness;
using Xunit;

namespace TestKit.Generators.Tests.Emission;

public sealed class EventEmitterTests
{
    [Fact]
    public void Event_OfANullableHandler_HasSelectorAndSlot()
    {
        var made = Thing.With("event EventHandler<int>? Changed;");

        Assert.Equal("public EventSelector<EventHandler<int>> Changed => new(ChangedMember());", made.Selector("Changed"));
        Assert.Equal("event EventHandler<int>? IThing.Changed { add => ChangedMember().Add(value); remove => ChangedMember().Remove(value); }", made.Slot("Changed"));
    }

    [Fact]
    public void Event_OfTheBacking_IsSubscribedThere()
        => Assert.Contains(
            "new(static delegate { }, this, 1)",
            Thing.With("event Action Changed;").Member("ChangedMember"));

    [Theory]
    [InlineData("EventHandler", "Nothing.Handler")]
    [InlineData("EventHandler<string?>", "Nothing.HandlerOf<string?>()")]
    public void Event_OfTheFrameworksHandler_RaisesTheRuntimesWhenNobodyIsSubscribed(string type, string nobody)
        => Assert.Contains($"new({nobody}, this, 1)", Thing.With($"event {type} Changed;").Member("ChangedMember"));

    [Fact]
    public void Event_WhoseArgumentsAreARefStruct_RaisesAHandlerOfItsOwnWhenNobodyIsSubscribed()
        => Assert.Contains(
            "new(static delegate { }, this, 1)",
            GeneratorRun.Of("namespace Demo; [GenerateTestDouble] public interface IThing { event EventHandler<Span<int>> Changed; }").In(GeneratorRun.CSharp14).Generate().Double.Member("ChangedMember"));

    [Theory]
    [InlineData("public delegate void Told(int x);", "static delegate { }")]
    [InlineData("public delegate int Told(int x);", "static delegate { return default!; }")]
    [InlineData("public delegate bool Told(string k, out int v);", "static (string k, out int v) => { v = default!; return default!; }")]
    [InlineData("public delegate void Told(scoped ref Span<int> x);", "static (scoped ref Span<int> x) => { }")]
    public void Event_NobodyListens_HasAHandlerThatDoesNothing(string type, string nobody)
        => Assert.Contains($"new({nobody}, ", Thing.With("event Told Changed;", type).Member("ChangedMember"));

    [Fact]
    public void Event_DelegateReturnsByReference_SaysThatNobodyListens()
        => Assert.Contains("static delegate { throw new InvalidOperationException(\"Nobody is subscribed", Thing.With("event Told Changed;", "public delegate ref int Told();").Member("ChangedMember"));
}
