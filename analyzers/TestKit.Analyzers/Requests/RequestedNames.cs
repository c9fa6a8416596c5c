using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Naming;
using TestKit.Generators.Reading;
using TestKit.Generators.Reading.Requests;

namespace TestKit.Analyzers.Requests;

/// <summary>The names of all doubles that a compilation asks for, as the generator tells them apart.</summary>
internal sealed class RequestedNames
{
    private readonly Compilation _compilation;
    private readonly ILookup<string, DoubleRequest> _requests;

    public RequestedNames(Compilation compilation, CancellationToken cancellation)
    {
        _compilation = compilation;
        _requests = DoubleRequests.In(compilation, cancellation)
            .Where(request => DoubleReader.IsPossible(request, compilation.Assembly, cancellation))
            .ToLookup(Identity);
    }

    /// <summary>The requests for a double of the same name, this one included, in the order in which they are written.</summary>
    public IReadOnlyList<DoubleRequest> Sharing(DoubleRequest request)
        => [.. _requests[Identity(request)]
            .OrderBy(each => each.Attribute.ApplicationSyntaxReference!.SyntaxTree.FilePath, StringComparer.Ordinal)
            .ThenBy(each => each.Attribute.ApplicationSyntaxReference!.Span.Start)];

    /// <summary>Whether the user declares a type of the double's name that the generated class is no part of.</summary>
    public bool IsDeclared(DoubleRequest request)
        => request.PartialClass is null && IsDeclared(request, NameOf(request), Identity(request));

    /// <summary>The double's name with the first number from 2 that makes it free.</summary>
    public string FreeName(DoubleRequest request)
    {
        var name = NameOf(request);
        var i = 2;
        while (IsTaken(request, name + i))
        {
            i++;
        }

        return name + i;
    }

    /// <summary>Whether the project itself asks for a double of the interface.</summary>
    public bool AskFor(INamedTypeSymbol type)
        => _requests.SelectMany(sharing => sharing).Any(request => SymbolEqualityComparer.Default.Equals(request.Type?.OriginalDefinition, type));

    public static string NameOf(DoubleRequest request) => Identifier.Plain(DoubleIdentity.NameOf(request, Type(request)));

    public static bool AreSame(DoubleRequest left, DoubleRequest right)
        => left.Attribute.ApplicationSyntaxReference is { } first
            && right.Attribute.ApplicationSyntaxReference is { } second
            && first.SyntaxTree == second.SyntaxTree
            && first.Span == second.Span;

    /// <summary>Whether two requests of one name mean one double, which is then made once.</summary>
    public static bool AskForTheSame(DoubleRequest left, DoubleRequest right)
        => SymbolEqualityComparer.IncludeNullability.Equals(left.Type, right.Type)
            && SymbolEqualityComparer.Default.Equals(left.Backing, right.Backing)
            && SymbolEqualityComparer.Default.Equals(left.PartialClass, right.PartialClass);

    private bool IsTaken(DoubleRequest request, string name)
    {
        var identity = DoubleIdentity.Of(request, Type(request), name);
        return _requests.Contains(identity) || IsDeclared(request, name, identity);
    }

    private bool IsDeclared(DoubleRequest request, string name, string identity)
        => ExistingDoubles.IsDeclared(DoubleIdentity.MetadataNameOf(request, Type(request), name), identity, _compilation.Assembly);

    private static string Identity(DoubleRequest request) => DoubleIdentity.Of(request, Type(request));

    private static INamedTypeSymbol Type(DoubleRequest request) => (INamedTypeSymbol)request.Type!;
}
