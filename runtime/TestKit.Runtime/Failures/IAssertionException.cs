namespace TestKit;

/// <summary>Marks exceptions that are failed assertions. Test frameworks that look for an interface of this name, as xunit v3 does, show them as such.</summary>
#pragma warning disable CA1711 // The name is what test frameworks look for.
public interface IAssertionException;
#pragma warning restore CA1711
