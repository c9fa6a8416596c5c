using System.Linq;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Model;
using TestKit.Generators.Naming;
using TestKit.Generators.Reading.Requests;

namespace TestKit.Generators.Reading;

/// <summary>Reads why a type cannot be doubled into the model of the class that says so.</summary>
internal static class RefusalReader
{
    /// <summary>Null where there is nothing to say, or no place to say it: the user's own class, or a type of that name.</summary>
    public static RefusalModel? Read(DoubleRequest request, IAssemblySymbol assembly)
    {
        if (request.PartialClass is not null
            || request.Type is not INamedTypeSymbol { TypeKind: not TypeKind.Error } type
            || DoubleNameReader.Problem(request) is not null
            || Doubleability.ReasonAgainst(type, new(assembly)) is not { } reason
            || assembly.GetTypeByMetadataName(DoubleIdentity.MetadataNameOf(request, type, DoubleIdentity.NameOf(request, type))) is not null)
        {
            return null;
        }

        var identity = DoubleIdentity.Of(request, type);
        var typeParameters = DoubleIdentity.OpenParameters(type).Select(parameter => Identifier.Escape(parameter.Name)).ToList();
        return new(
            HintName.For(identity),
            identity,
            DoubleIdentity.NamespaceOf(request, type),
            Accessibilities.IsPublic(type) ? "public" : "internal",
            Identifier.Escape(DoubleIdentity.NameOf(request, type)),
            typeParameters.Count == 0 ? "" : $"<{string.Join(", ", typeParameters)}>",
            $"'{type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat)}' cannot be doubled: {reason}.");
    }
}
