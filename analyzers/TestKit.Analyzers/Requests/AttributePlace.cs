using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TestKit.Analyzers.Requests;

/// <summary>Where in the source an attribute, or an argument of it, is written.</summary>
internal static class AttributePlace
{
    public static Location Of(AttributeData attribute, CancellationToken cancellation)
        => attribute.ApplicationSyntaxReference?.GetSyntax(cancellation).GetLocation() ?? Location.None;

    /// <summary>The argument of the name; the whole attribute where it cannot be found.</summary>
    public static Location Of(AttributeData attribute, string argument, CancellationToken cancellation)
        => attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) is AttributeSyntax { ArgumentList.Arguments: var arguments }
            && arguments.FirstOrDefault(each => each.NameEquals?.Name.Identifier.ValueText == argument) is { } found
                ? found.GetLocation()
                : Of(attribute, cancellation);
}
