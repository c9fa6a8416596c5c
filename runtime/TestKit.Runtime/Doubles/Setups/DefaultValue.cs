namespace TestKit;

/// <summary>What a loose double returns from members that nothing was set up for.</summary>
public enum DefaultValue
{
    /// <summary>A harmless value: a completed task, an empty collection, an empty string where null is not allowed, <c>default</c> otherwise.</summary>
    Empty,

    /// <summary>Of members that return an interface which the project makes a double of, also in a task: a nested double with the same options, the same one each time.
    /// <c>store.Clock.Nested&lt;MockClock&gt;()</c> gives it. As <see cref="Empty"/> for all others.</summary>
    Doubles,
}
