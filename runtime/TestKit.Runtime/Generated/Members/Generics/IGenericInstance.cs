using System;
using System.Collections.Generic;

namespace TestKit.Generated;

/// <summary>What a member of some type arguments knows of the generic method it belongs to.</summary>
internal interface IGenericInstance
{
    Member Family { get; }

    IReadOnlyList<Type> TypeArguments { get; }
}
