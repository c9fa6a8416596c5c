using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Reflection;

namespace TestKit;

/// <summary>The members of the interfaces that a double implements, called or not.</summary>
internal static class DoubledMembers
{
    private static readonly Type[] Disposal = [typeof(IDisposable), typeof(IAsyncDisposable)];

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "Where trimming removed members that nobody calls, the report lists those that were called.")]
    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = "Where trimming removed members that nobody calls, the report lists those that were called.")]
    public static IEnumerable<string> Of(Type testDouble)
        => testDouble.Assembly == typeof(DoubledMembers).Assembly
            ? []
            : testDouble.GetInterfaces()
                .Where(type => type.Assembly != typeof(DoubledMembers).Assembly && !Disposal.Contains(type))
                .SelectMany(type => type.GetMethods(BindingFlags.Instance | BindingFlags.Public))
                .Where(method => !Is(method, "add_") && !Is(method, "remove_"))
                .Select(Name)
                .Distinct();

    private static string Name(MethodInfo method)
        => Is(method, "get_") ? Property(method)
            : Is(method, "set_") ? Property(method) + "="
            : method.Name;

    private static string Property(MethodInfo accessor)
    {
        var name = accessor.Name[4..];
        return name == "Item" ? "this" : name;
    }

    private static bool Is(MethodInfo method, string prefix) => method.IsSpecialName && method.Name.StartsWith(prefix, StringComparison.Ordinal);
}
