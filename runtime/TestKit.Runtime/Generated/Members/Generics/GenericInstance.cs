using System;
using System.Collections.Generic;

namespace TestKit.Generated;

/// <summary>A generic method with some type arguments, as all set-ups of the method need it.</summary>
internal abstract class GenericInstance<TAnswer>(GenericMember<TAnswer> family, Type[] typeArguments) : IGenericInstance
    where TAnswer : class
{
    public Member Family => family;

    public IReadOnlyList<Type> TypeArguments => typeArguments;

    public abstract Member Closed { get; }

    /// <summary>Takes a set-up for all type arguments among its own. Called under the double's lock.</summary>
    public abstract void Share(Setup<GenericArguments, TAnswer?> setup);

    /// <summary>A set-up for all type arguments was limited. Called under the double's lock.</summary>
    public abstract void Limit(Setup<GenericArguments, TAnswer?> setup);

    public abstract void Unshare(System.Predicate<Setup<GenericArguments, TAnswer?>> isMeant);
}
