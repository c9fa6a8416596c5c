using System;
using System.Collections.Generic;
using System.ComponentModel;

namespace TestKit.Generated;

/// <summary>A generic method: one member for each choice of type arguments, made on first use. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GenericMember
{
    private readonly Dictionary<Type, Member> _members = [];

    /// <summary>The member for the type arguments that <typeparamref name="TCall"/> is closed over.</summary>
    public static TMember Of<TMember, TCall>(ref GenericMember? members, Func<TMember> make)
        where TMember : Member
        where TCall : Call
    {
        ArgumentNullException.ThrowIfNull(make);
        var all = members ?? Lazily.Keep(ref members, new GenericMember());
        lock (all._members)
        {
            if (!all._members.TryGetValue(typeof(TCall), out var member))
            {
                all._members[typeof(TCall)] = member = make();
            }

            return (TMember)member;
        }
    }

    /// <summary>How messages name a type argument.</summary>
    public static string NameOf<T>()
#if NET9_0_OR_GREATER
        where T : allows ref struct
#endif
        => typeof(T).Name;
}
