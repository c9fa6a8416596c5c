using System;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Reading;
using TestKit.Generators.Reading.Requests;

namespace TestKit.Analyzers.Requests;

/// <summary>One request for a double, and how a rule reports what is wrong with it.</summary>
internal sealed class RequestAnalysis(DoubleRequest request, Compilation compilation, Action<Diagnostic> report, CancellationToken cancellation)
{
    public DoubleRequest Request => request;

    public Compilation Compilation => compilation;

    public IAssemblySymbol Assembly => compilation.Assembly;

    public CancellationToken Cancellation => cancellation;

    /// <summary>The interface to double; null where there is none, or it cannot be doubled: another rule says so.</summary>
    public INamedTypeSymbol? Doubled
        => request.Type is INamedTypeSymbol type && Doubleability.ReasonAgainst(type, request.StandsIn(Assembly)) is null ? type : null;

    /// <summary>Reports on the request's attribute.</summary>
    public void Report(DiagnosticDescriptor rule, params object[] arguments)
        => report(Diagnostic.Create(rule, AttributePlace.Of(request.Attribute, cancellation), arguments));

    public void ReportOnArgument(string argument, DiagnosticDescriptor rule, params object[] arguments)
        => report(Diagnostic.Create(rule, AttributePlace.Of(request.Attribute, argument, cancellation), arguments));

    public void ReportOnArgument(string argument, ImmutableDictionary<string, string?> properties, DiagnosticDescriptor rule, params object[] arguments)
        => report(Diagnostic.Create(rule, AttributePlace.Of(request.Attribute, argument, cancellation), properties, arguments));

    public void ReportOn(AttributeData attribute, DiagnosticDescriptor rule, params object[] arguments)
        => report(Diagnostic.Create(rule, AttributePlace.Of(attribute, cancellation), arguments));

    /// <summary>Whether the member is this project's own.</summary>
    public bool Declares(ISymbol member) => SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, Assembly);

    /// <summary>Reports on a member of the doubled type where it is declared, or on the request's attribute where that is in another project.</summary>
    public void ReportOn(ISymbol member, DiagnosticDescriptor rule, params object[] arguments)
        => report(Diagnostic.Create(rule, Declares(member) ? member.Locations[0] : AttributePlace.Of(request.Attribute, cancellation), arguments));

    /// <summary>Reports on the request's attribute, with what a code fix needs to know.</summary>
    public void ReportWith(ImmutableDictionary<string, string?> properties, DiagnosticDescriptor rule, params object[] arguments)
        => report(Diagnostic.Create(rule, AttributePlace.Of(request.Attribute, cancellation), properties, arguments));
}
