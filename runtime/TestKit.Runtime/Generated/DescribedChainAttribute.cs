using System;
using System.ComponentModel;

namespace TestKit.Generated;

/// <summary>Tells other assemblies what a chain of this one is made of. For generated code.</summary>
/// <param name="member">The documentation id of the field, property or method.</param>
/// <param name="description">The words that describe the chain.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DescribedChainAttribute(string member, params string[] description) : Attribute
{
    /// <summary>The documentation id of the field, property or method.</summary>
    public string Member { get; } = member;

    /// <summary>The words that describe the chain.</summary>
    public string[] Description { get; } = description;
}
