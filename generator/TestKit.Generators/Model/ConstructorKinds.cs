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
    All = Plain | Backed | BackedByFactory | Configured,
}
