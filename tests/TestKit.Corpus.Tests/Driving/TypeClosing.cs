using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace TestKit.Corpus.Tests.Driving;

/// <summary>Finds type arguments that fit the constraints of a generic type or method.</summary>
internal static class TypeClosing
{
    /// <summary>Eight type parameters that name one another have millions of choices, and a type that cannot be made costs memory for good.</summary>
    private const int Attempts = 1_000;

    private static readonly Type[] s_anything = [typeof(object), typeof(string), typeof(int), typeof(DayOfWeek), typeof(Action), typeof(List<int>), typeof(double)];

    /// <summary>The type with arguments for its parameters; itself where it has none, null where none fit.</summary>
    public static Type? Close(Type type)
        => type.IsGenericTypeDefinition ? First(type.GetGenericArguments(), arguments => type.MakeGenericType(arguments)) : type;

    /// <summary>The method with arguments for its parameters; itself where it has none, null where none fit.</summary>
    public static MethodInfo? Close(MethodInfo method)
        => method.IsGenericMethodDefinition ? First(method.GetGenericArguments(), arguments => method.MakeGenericMethod(arguments)) : method;

    private static T? First<T>(Type[] parameters, Func<Type[], T> make)
        where T : class
        => Arguments(parameters, []).Take(Attempts).Select(arguments => Attempt(make, arguments)).FirstOrDefault(made => made is not null);

    private static IEnumerable<Type[]> Arguments(Type[] parameters, Type[] chosen)
        => chosen.Length == parameters.Length
            ? [chosen]
            : Candidates(parameters[chosen.Length], parameters, chosen).SelectMany(candidate => Arguments(parameters, [.. chosen, candidate]));

    private static IEnumerable<Type> Candidates(Type parameter, Type[] parameters, Type[] chosen)
        => parameter.GetGenericParameterConstraints()
            .Where(constraint => constraint != typeof(ValueType))
            .Select(constraint => Substitute(constraint, parameters, chosen))
            .OfType<Type>()
            .Concat(s_anything)
            .Where(candidate => !candidate.IsGenericParameter)
            .Distinct();

    private static Type? Substitute(Type constraint, Type[] parameters, Type[] chosen)
    {
        var known = Array.IndexOf(parameters, constraint);
        return known >= 0 ? chosen.ElementAtOrDefault(known)
            : !constraint.ContainsGenericParameters ? constraint
            : !constraint.IsGenericType ? null
            : constraint.GetGenericArguments().Select(argument => Substitute(argument, parameters, chosen)).ToArray() is var arguments && arguments.All(argument => argument is not null)
                ? Attempt(constraint.GetGenericTypeDefinition().MakeGenericType, arguments!)
            : null;
    }

    private static T? Attempt<T>(Func<Type[], T> make, Type[] arguments)
        where T : class
    {
        try
        {
            return make(arguments);
        }
        catch (Exception e) when (e is ArgumentException or TypeLoadException)
        {
            return null;
        }
    }
}
