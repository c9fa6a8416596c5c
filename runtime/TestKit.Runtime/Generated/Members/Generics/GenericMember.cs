using System.ComponentModel;
using TestKit.Data;

namespace TestKit.Generated;

/// <summary>Type arguments of generic methods. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GenericMember
{
    /// <summary>How messages name a type argument.</summary>
    public static string NameOf<T>()
#if NET9_0_OR_GREATER
        where T : allows ref struct
#endif
        => TypeText.Of(typeof(T));
}
