using System;
using System.Linq;
using TestKit.Usage.Tests.Subjects;
using Xunit;

namespace TestKit.Usage.Tests;

public sealed class StateGraphTests
{
    private readonly MockTrafficLight _light = new();

    [Fact]
    public void AssertAllowed_EdgesOfTheDeclaredGraph_Passes()
    {
        _light.Object.Switch(1, Light.Red, Light.Green);
        _light.Object.Switch(1, Light.Green, Light.Yellow);
        _light.Object.Switch(1, Light.Yellow, Light.Red);
        _light.Object.Switch(1, Light.Red, Light.Off);

        _light.Transitions.AssertAllowed();
    }

    [Fact]
    public void AssertAllowed_EdgeOutsideTheDeclaredGraph_NamesIt()
    {
        _light.Object.Switch(1, Light.Red, Light.Green);
        _light.Object.Switch(1, Light.Off, Light.Red);

        var e = Assert.Throws<AssertionFailedException>(() => _light.Transitions.AssertAllowed());

        Assert.Equal("1 of 2 transitions went along an edge that is not allowed:\n  1: Off → Red", e.Message);
    }

    [Fact]
    public void AssertAllowed_NoGraphDeclared_SaysHowToDeclareOne()
    {
        var e = Assert.Throws<InvalidOperationException>(() => new MockJobStore().Transitions.AssertAllowed());

        Assert.Equal("No graph of JobState is declared. Put [AllowedTransitions(…)] on its members, or give AssertAllowed a StateGraph<JobState>: AssertAllowed(graph.Allows).", e.Message);
    }

    [Fact]
    public void StateGraph_OfOnesOwn_AllowsWhatWasAdded()
    {
        var graph = new StateGraph<string> { { "a", "b", "c" }, { "b", "c" } };
        graph.Add("b", "a", "c");

        Assert.True(graph.Allows("a", "c"));
        Assert.False(graph.Allows("c", "a"));
        Assert.False(graph.Allows("unknown", "a"));
        Assert.Equal(["c", "a"], graph.From("b"));
        Assert.Equal(4, graph.Count());
    }
}
