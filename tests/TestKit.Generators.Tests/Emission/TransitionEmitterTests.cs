using TestKit.Generators.Tests.Harness;
using Xunit;

namespace TestKit.Generators.Tests.Emission;

public sealed class TransitionEmitterTests
{
    private const string Types = "public enum State { A, B }";

    [Fact]
    public void Member_OfATransition_TakesKeyFromAndTo()
        => Assert.Contains(
            "new TransitionMember<MoveArgs, NoResult, string, State>(this, \"Move(state, id, to, from)\", TransitionJournal, static a => new(a.Item2, a.Item4, a.Item3)",
            Thing.With("[RecordsTransition(Key = \"id\")] Task Move(int state, string id, State to, State from);", Types).Member("MoveMember"));

    [Fact]
    public void Double_WithATransition_HasALog()
        => Assert.Equal(
            "public TransitionLog<string, State> Transitions => TransitionJournal.Log();",
            Thing.With("[RecordsTransition] void Move(string id, State from, State to);", Types).Selector("Transitions"));

    [Fact]
    public void Double_WithAMemberCalledTransitions_GivesTheLogANumber()
        => Assert.StartsWith(
            "public TransitionLog<string, State> Transitions2",
            Thing.With("[RecordsTransition] void Move(string id, State from, State to); int Transitions { get; }", Types).Selector("Transitions2"));

    [Fact]
    public void Journal_OfStatesWithADeclaredGraph_KnowsIt()
        => Assert.Contains(
            "new(new StateGraph<Light> { { Light.Red, (Light)(0), (Light)(2) }, { Light.@default } }.Allows)",
            Thing.With(
                "[RecordsTransition] void Move(string id, Light from, Light to);",
                "public enum Light { [AllowedTransitions(Green, Off, \"Green\", 1)] Red = -1, Green, [AllowedTransitions] @default, Off = 2 }").Member("TransitionJournal"));

    [Fact]
    public void Journal_OfStatesWithoutAGraph_KnowsNone()
        => Assert.EndsWith("new());", Thing.With("[RecordsTransition] void Move(string id, State from, State to);", Types).Member("TransitionJournal"));

    [Fact]
    public void Double_WithoutATransition_HasNoLog() => Assert.Empty(Thing.With("void Move(string id, State from, State to);", Types).Selectors("Transitions"));
}
