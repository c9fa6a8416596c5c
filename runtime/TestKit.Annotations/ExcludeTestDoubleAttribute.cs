using System;

namespace TestKit;

/// <summary>Takes back, for one project, the double of an interface that a referenced project has annotated with <see cref="GenerateTestDoubleAttribute"/>.</summary>
/// <example>
/// <code>
/// [assembly: ExcludeTestDouble(typeof(IClock))]                        // this one
/// [assembly: ExcludeTestDouble(typeof(IClock), WholeProject = true)]   // all of the project that declares it
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class ExcludeTestDoubleAttribute : Attribute
{
    /// <summary>For <paramref name="type"/>.</summary>
    /// <param name="type">The annotated interface; with <see cref="WholeProject"/>, any type of the project that declares the interfaces.</param>
    public ExcludeTestDoubleAttribute(Type type) => Type = type;

    /// <summary>The interface that gets no double, or a type of its project.</summary>
    public Type Type { get; }

    /// <summary>Whether no interface of the project that declares <see cref="Type"/> gets a double. False by default.</summary>
    public bool WholeProject { get; set; }
}
