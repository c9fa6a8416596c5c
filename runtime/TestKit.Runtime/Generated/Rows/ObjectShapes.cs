using System;
using System.ComponentModel;

namespace TestKit.Generated;

/// <summary>Where generated code says how types are read into rows and made from them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ObjectShapes
{
    /// <summary>Says it of a type; it is asked for when it is first needed.</summary>
    public static void Add<T>(Action<ObjectShape<T>> describe) => ObjectShape<T>.Describe(describe);

    /// <summary>Says it of a type that has no name.</summary>
    /// <param name="example">Any object of the type.</param>
    /// <param name="describe">What says it.</param>
    public static void Add<T>(T example, Action<ObjectShape<T>> describe) => ObjectShape<T>.Describe(describe);
}
