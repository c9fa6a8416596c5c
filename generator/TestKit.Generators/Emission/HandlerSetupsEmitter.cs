using System.Collections.Generic;
using System.Linq;
using TestKit.Generators.Model;
using TestKit.Generators.Model.Members;
using TestKit.Generators.Naming;

namespace TestKit.Generators.Emission;

/// <summary>Prints the set-ups that take a delegate of the method's own signature.</summary>
internal static class HandlerSetupsEmitter
{
    public static void Emit(SourceWriter writer, DoubleModel model, IReadOnlyCollection<MethodModel> methods)
    {
        var space = model.Namespace.Length == 0 ? "" : model.Namespace + ".";
        writer.Open($"{(model.Accessibility.Length == 0 ? "internal" : model.Accessibility)} static class {model.ExtensionsName}Setups");
        foreach (var method in methods)
        {
            var own = Generics.Beside(method.TypeParameters, model.TypeParameters);
            var owner = $"global::{space}{model.Name}{Generics.List(own)}.";
            var typeParameters = own.Concat(method.TypeParameters).ToList();
            var verb = method.Return.Kind == ReturnKind.Void ? "Does" : "Returns";
            var types = $"{Arguments.TupleType(method)}, {method.Return.Result}";
            writer.Line("/// <summary>Answers with a delegate of the method's own signature, called with the real arguments.</summary>");
            writer.Line($"public static {Names.User}Setup<{types}> {verb}{Generics.List(typeParameters)}(this {MethodEmitter.SelectorType(method, owner)} selector, {owner}{method.HandlerType}{Generics.List(method.TypeParameters)} run){Generics.Constraints(typeParameters)} => {Names.User}DelegateSetups.Answers(selector, run);");
        }

        writer.Close();
    }
}
