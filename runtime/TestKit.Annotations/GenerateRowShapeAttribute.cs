using System;

namespace TestKit;

/// <summary>Asks for generated code that reads rows from the properties of the type and makes its objects from rows: on the type itself, or of <see cref="Type"/> when it stands on an assembly.</summary>
/// <remarks>
/// Needed only where no <c>RowSet.From</c>, <c>AddRowsFrom</c>, <c>WillReturnObjects</c> and no doubled interface names the type: in a method that is generic itself,
/// for instance. Without generated code, reflection does the same.
/// </remarks>
/// <example>
/// <code>
/// [GenerateRowShape]
/// public sealed record User(int Id, string Name);
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class GenerateRowShapeAttribute : Attribute
{
    /// <summary>For the type that carries the attribute.</summary>
    public GenerateRowShapeAttribute()
    {
    }

    /// <summary>For <paramref name="type"/>: on an assembly.</summary>
    public GenerateRowShapeAttribute(Type type) => Type = type;

    /// <summary>The type, or null for the one that carries the attribute.</summary>
    public Type? Type { get; }
}
