using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace TestKit.Corpus.Tests.Driving;

/// <summary>The selectors of a double, each for all calls of its member.</summary>
internal static class Selectors
{
    private static readonly MethodInfo s_set = typeof(SetterSelectors).GetMethod(nameof(SetterSelectors.Set))!;
    private static readonly MethodInfo s_assertCalled = typeof(Assertions).GetMethod(nameof(Assertions.AssertCalled))!;

    /// <summary>The selectors of calls; of a property with getter and setter, one for each.</summary>
    public static IEnumerable<object> Of(object testDouble)
        => testDouble.GetType().GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(method => IsSelector(method.ReturnType) && method.GetParameters().All(parameter => parameter.IsOptional))
            .Select(TypeClosing.Close)
            .OfType<MethodInfo>()
            .SelectMany(method => WithSetter(MemberCall.Make(method, testDouble)!));

    public static void Throws(object selector, Exception exception)
        => selector.GetType().GetMethod("Throws", [typeof(Exception)])!.Invoke(selector, [exception]);

    /// <summary>Fails unless the member was called; an indexer that is only written may have no reads, nor a generic method for which no type fits any calls.</summary>
    public static void AssertCalled(object selector, bool mustBeCalled)
    {
        var arguments = ArgumentsOf(selector.GetType());
        if ((mustBeCalled && !typeof(ISettable).IsAssignableFrom(arguments[2])) || ((IReadOnlyCollection<object>)selector.GetType().GetProperty("Calls")!.GetValue(selector)!).Count > 0)
        {
            s_assertCalled.MakeGenericMethod(arguments).Invoke(null, [selector, null, "the selector"]);
        }
    }

    private static IEnumerable<object> WithSetter(object selector)
    {
        if (selector.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(WriteOnlySelector<>))
        {
            yield return MemberCall.Make(type.GetMethod("Set")!, selector)!;
            yield break;
        }

        yield return selector;
        var arguments = ArgumentsOf(selector.GetType());
        if (typeof(ISettable).IsAssignableFrom(arguments[2]))
        {
            yield return s_set.MakeGenericMethod(arguments).Invoke(null, [selector, Activator.CreateInstance(typeof(Arg<>).MakeGenericType(arguments[1]))])!;
        }
    }

    private static bool IsSelector(Type type)
        => SelectionOf(type) is not null || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(WriteOnlySelector<>));

    private static Type[] ArgumentsOf(Type selector) => SelectionOf(selector)!.GetGenericArguments();

    private static Type? SelectionOf(Type? type)
        => type is null || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Selection<,,>)) ? type : SelectionOf(type.BaseType);
}
