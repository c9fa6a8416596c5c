using System.Collections.Generic;

namespace TestKit.Injection.Planning;

/// <summary>What the planner asks about types.</summary>
internal abstract class TypeSystem<TType> : IEqualityComparer<TType>
{
    /// <summary>The type as C# writes it, without namespaces.</summary>
    public abstract string NameOf(TType type);

    /// <summary>The type as C# writes it, with its namespace.</summary>
    public abstract string FullNameOf(TType type);

    /// <summary>Whether a value of the one type is a value of the other without conversion.</summary>
    public abstract bool IsAssignable(TType from, TType to);

    public abstract bool Equals(TType? x, TType? y);

    public abstract int GetHashCode(TType type);
}
