using TestKit.Generated;

namespace TestKit;

/// <summary>
/// Selects calls of a generic method, whatever its type arguments. An answer implements <typeparamref name="TAnswer"/>, which has the method; set-ups for
/// one choice of type arguments and for all answer by the same rules: limited ones first, then the newest that matches.
/// </summary>
/// <typeparam name="TAnswer">The interface with the method.</typeparam>
/// <param name="member">For generated code.</param>
/// <param name="arguments">For generated code.</param>
public sealed class GenericSelector<TAnswer>(GenericMember<TAnswer> member, params IArgument[] arguments)
    : LongSelector<GenericArguments, TAnswer?, GenericCall<TAnswer>>(member, arguments)
    where TAnswer : class;
