using System;
using System.Reflection;
using System.Reflection.Emit;

namespace TestKit.Corpus.Tests.Driving;

/// <summary>Calls any member with <c>default</c> for each argument, ref structs and references included, which reflection alone cannot.</summary>
internal static class MemberCall
{
    /// <summary>The result, boxed; null for none, and for what cannot be boxed.</summary>
    /// <param name="method">The member; closed where it is generic.</param>
    /// <param name="instance">What it is called on.</param>
    public static object? Make(MethodInfo method, object instance) => Compile(method)(instance);

    private static Func<object, object?> Compile(MethodInfo method)
    {
        var call = new DynamicMethod("Call", typeof(object), [typeof(object)], typeof(MemberCall).Module, skipVisibility: true);
        var il = call.GetILGenerator();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(method.DeclaringType!.IsValueType ? OpCodes.Unbox : OpCodes.Castclass, method.DeclaringType);
        foreach (var parameter in method.GetParameters())
        {
            var isReference = parameter.ParameterType.IsByRef;
            var local = il.DeclareLocal(isReference ? parameter.ParameterType.GetElementType()! : parameter.ParameterType);
            il.Emit(isReference ? OpCodes.Ldloca : OpCodes.Ldloc, local);
        }

        il.Emit(method.DeclaringType.IsValueType ? OpCodes.Call : OpCodes.Callvirt, method);
        Box(il, method.ReturnType);
        il.Emit(OpCodes.Ret);
        return call.CreateDelegate<Func<object, object?>>();
    }

    private static void Box(ILGenerator il, Type type)
    {
        var value = type.IsByRef ? type.GetElementType()! : type;
        if (value == typeof(void))
        {
            il.Emit(OpCodes.Ldnull);
        }
        else if (value.IsByRefLike || value.IsPointer || value.IsFunctionPointer)
        {
            il.Emit(OpCodes.Pop);
            il.Emit(OpCodes.Ldnull);
        }
        else
        {
            if (type.IsByRef)
            {
                il.Emit(OpCodes.Ldobj, value);
            }

            il.Emit(OpCodes.Box, value);
        }
    }
}
