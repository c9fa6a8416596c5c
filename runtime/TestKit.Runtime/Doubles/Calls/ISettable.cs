namespace TestKit;

/// <summary>Marks the calls of properties and indexers that have a setter, so that <c>Set</c> is offered for them.</summary>
public interface ISettable;
