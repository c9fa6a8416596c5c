using System;

namespace TestKit;

/// <summary>Asks for a typed test double: of the interface, class or delegate it stands on, of <see cref="Type"/> when it stands on an assembly, or in the partial class it stands on.</summary>
/// <remarks>Of a class, the abstract and virtual members are doubled; the double gives an object of the class as <c>Object</c>, and turns into it where one is wanted.
/// The attribute generates nothing by itself; the project that references TestKit.Generators does.</remarks>
/// <example>
/// <code>
/// [GenerateTestDouble]
/// public interface IClock { DateTimeOffset Now { get; } }
///
/// // in a test: var clock = new MockClock(); clock.Now.Returns(noon);
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Class | AttributeTargets.Delegate | AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class GenerateTestDoubleAttribute : Attribute
{
    /// <summary>For the interface, the class or the delegate that carries the attribute.</summary>
    public GenerateTestDoubleAttribute()
    {
    }

    /// <summary>For <paramref name="type"/>: on an assembly, or on a partial class that is to become the double.</summary>
    /// <param name="type">The interface, class or delegate to double; an open generic one as <c>typeof(IRepository&lt;&gt;)</c>.</param>
    public GenerateTestDoubleAttribute(Type type) => Type = type;

    /// <summary>The type to double, or null for the one that carries the attribute.</summary>
    public Type? Type { get; }

    /// <summary>The double's class name; by default <c>Mock</c> and the type's name, an interface's without its leading <c>I</c>. A partial class has its own.</summary>
    public string? Name { get; set; }

    /// <summary>The double's namespace; by default the type's. A partial class has its own.</summary>
    public string? Namespace { get; set; }

    /// <summary>A reference implementation with an accessible constructor without parameters: what an unconfigured call goes to, made anew by <c>Reset</c>.</summary>
    public Type? Backing { get; set; }

    /// <summary>Whether recorded arguments are deep copies, so that they stay what they were when the call was made: records, and classes and structs with settable members, besides
    /// the framework's collections, which are always copied. What cannot be copied is named in the messages of failed assertions. Immutable types are not copied, and cost nothing.</summary>
    public bool Snapshot { get; set; }
}
