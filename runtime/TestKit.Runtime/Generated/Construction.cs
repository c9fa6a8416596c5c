using System;
using System.ComponentModel;

namespace TestKit.Generated;

/// <summary>Makes the object of a class when it is first asked for, so that calls which its constructor makes can be set up. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Construction
{
    [ThreadStatic]
    private static ITestDouble? _owner;

    /// <summary>The object of a double, made once.</summary>
    /// <exception cref="InvalidOperationException">No generated constructor of the double has run.</exception>
    public static T Of<T>(ref T? made, ITestDouble owner, Func<T>? create)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(owner);
        if (made is not null)
        {
            return made;
        }

        lock (owner.State)
        {
            return made ?? Make(ref made, owner, create ?? throw InvalidSetupException.ForUnknownConstruction(owner));
        }
    }

    /// <summary>The double of the object that is being made: a field of it asks before any constructor runs.</summary>
    public static TDouble Owner<TDouble>()
        where TDouble : class, ITestDouble
    {
        var owner = (TDouble)_owner!;
        _owner = null;
        return owner;
    }

    private static T Make<T>(ref T? made, ITestDouble owner, Func<T> create)
        where T : class
    {
        _owner = owner;
        try
        {
            return made = create();
        }
        catch
        {
            // A call made by the constructor may have left the unfinished object here.
            made = null;
            throw;
        }
        finally
        {
            _owner = null;
        }
    }
}
