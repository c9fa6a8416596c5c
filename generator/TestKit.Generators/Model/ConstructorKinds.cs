using System;

namespace TestKit.Generators.Model;

/// <summary>The constructors of a double.</summary>
[Flags]
internal enum ConstructorKinds
{
    None = 0,
    Plain = 1,
    Backed = 2,
    BackedByFactory = 4,
    Configured = 8,
    /// <summary>For a self type that has to have one: that the parameters of the plain one can be left out is not enough.</summary>
    Parameterless = 16,
    All = Plain | Backed | BackedByFactory | Configured,
}
