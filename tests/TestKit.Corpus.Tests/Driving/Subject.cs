using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace TestKit.Corpus.Tests.Driving;

/// <summary>A type of doubles to call: how one is made, and which members it fills.</summary>
internal sealed class Subject
{
    private readonly MethodInfo? _conversion;
    private readonly Func<MockBehavior, object> _make;

    private Subject(Type type, MethodInfo? conversion, Func<MockBehavior, object> make)
        => (Type, _conversion, _make) = (type, conversion, make);

    public Type Type { get; }

    /// <summary>The members that the double itself fills; null for one whose type parameters nothing here fits.</summary>
    public IEnumerable<Slot?> Slots
        => _conversion is null ? Slot.OfInterfaces(Type)
            : typeof(Delegate).IsAssignableFrom(_conversion.ReturnType) ? [Slot.OfDelegate(_conversion.ReturnType)]
            : Slot.OfClass(ObjectOf(_make(MockBehavior.Loose)).GetType());

    /// <summary>The doubles of interfaces, classes and delegates; static members have an object of their own, which is none.</summary>
    public static bool IsDouble(Type type)
        => typeof(ITestDouble).IsAssignableFrom(type) && (type.GetInterfaces().Length > 1 || ConversionOf(type) is not null) && ConstructorsOf(type).Any();

    /// <summary>The doubles of a type, with arguments that fit its class; null where the class refuses all that is tried.</summary>
    /// <param name="type">The type of the doubles, closed.</param>
    public static Subject? Of(Type type)
    {
        var conversion = ConversionOf(type);
        return Makers(type)
            .Select(make => new Subject(type, conversion, make))
            .FirstOrDefault(subject => subject.GivesObjects());
    }

    public object New(MockBehavior behavior) => _make(behavior);

    /// <summary>What the members of a double are called on: itself, or the object or delegate that stands for it.</summary>
    public object ObjectOf(object testDouble) => _conversion is null ? testDouble : _conversion.Invoke(null, [testDouble])!;

    private bool GivesObjects()
    {
        try
        {
            _ = ObjectOf(New(MockBehavior.Loose));
            return true;
        }
        catch (TargetInvocationException e) when (_conversion is not null && Result.Unwrap(e) is not (TypeLoadException or InvalidProgramException or InvalidSetupException))
        {
            return false;
        }
    }

    private static IEnumerable<Func<MockBehavior, object>> Makers(Type type)
        => from constructor in ConstructorsOf(type)
           let parameters = constructor.GetParameters()[..^2]
           from arguments in parameters.Length == 0 ? [[]] : new[] { parameters.Select(Samples.Of), parameters.Select(Samples.DefaultOf) }
           select (Func<MockBehavior, object>)(behavior => constructor.Invoke([.. arguments, behavior, true]));

    private static IEnumerable<ConstructorInfo> ConstructorsOf(Type type)
        => type.GetConstructors().Where(constructor => constructor.GetParameters() is [.., { ParameterType: var behavior }, { ParameterType: var recording }] && behavior == typeof(MockBehavior) && recording == typeof(bool));

    private static MethodInfo? ConversionOf(Type type) => type.GetMethod("op_Implicit", [type]);
}
