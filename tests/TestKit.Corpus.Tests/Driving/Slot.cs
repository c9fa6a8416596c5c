using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using TestKit.Generated;

namespace TestKit.Corpus.Tests.Driving;

/// <summary>A member of an interface, a class or a delegate that a double fills.</summary>
/// <param name="Method">The method or accessor, closed where it is generic.</param>
/// <param name="HasBody">Whether an interface gives it a body, which runs unless the member is set up.</param>
internal sealed record Slot(MethodInfo Method, bool HasBody)
{
    private static readonly string[] s_accessors = ["get_", "set_", "add_", "remove_"];

    public bool IsOfEvent => Method.IsSpecialName && (Method.Name.StartsWith("add_", StringComparison.Ordinal) || Method.Name.StartsWith("remove_", StringComparison.Ordinal));

    /// <summary>Whether failures go into a task of somebody's own making, which may not hand them out.</summary>
    public bool MayLoseFailures
        => Method.ReturnType.IsDefined(typeof(AsyncMethodBuilderAttribute), inherit: false) && Method.ReturnType.Namespace != typeof(Task).Namespace;

    /// <summary>The name that messages give it.</summary>
    public string Name
    {
        get
        {
            var accessor = Method.IsSpecialName ? s_accessors.FirstOrDefault(each => Method.Name.StartsWith(each, StringComparison.Ordinal)) : null;
            var isIndexer = accessor is "get_" or "set_" && Method.GetParameters().Length > (accessor == "get_" ? 0 : 1);
            return isIndexer ? "this" : Method.Name[(accessor?.Length ?? 0)..];
        }
    }

    public override string ToString() => $"{Method.DeclaringType}.{Method.Name}";

    /// <summary>The slots of interfaces that the double itself fills; null for one whose type parameters nothing here fits.</summary>
    public static IEnumerable<Slot?> OfInterfaces(Type type)
        => type.GetInterfaces().Where(each => each != typeof(ITestDouble) && each != typeof(IBacked)).SelectMany(each => Of(type, each));

    /// <summary>What the class of a double's objects overrides; a body of the doubled class runs only when it is asked for.</summary>
    public static IEnumerable<Slot?> OfClass(Type type)
        => type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Where(method => method.IsVirtual && !method.IsPrivate && !method.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false))
            .Select(method => TypeClosing.Close(method) is { } closed ? new Slot(closed, HasBody: false) : null);

    /// <summary>The call of a delegate.</summary>
    public static Slot OfDelegate(Type type) => new(type.GetMethod("Invoke")!, HasBody: false);

    private static IEnumerable<Slot?> Of(Type type, Type doubled)
    {
        var map = type.GetInterfaceMap(doubled);
        return map.InterfaceMethods.Zip(map.TargetMethods)
            .Where(pair => pair.Second?.DeclaringType == type && !pair.First.IsStatic)
            .Select(pair => TypeClosing.Close(pair.First) is { } closed ? new Slot(closed, HasBodyIn(type, pair.First)) : null);
    }

    /// <summary>An interface may give the member of another a body, by name or for the same signature.</summary>
    private static bool HasBodyIn(Type type, MethodInfo method)
        => type.GetInterfaces()
            .SelectMany(each => each.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            .Any(each => !each.IsAbstract && (each.Name == method.Name || each.Name.EndsWith("." + method.Name, StringComparison.Ordinal)));
}
