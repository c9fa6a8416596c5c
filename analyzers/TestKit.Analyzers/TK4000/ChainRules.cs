using Microsoft.CodeAnalysis;

namespace TestKit.Analyzers.TK4000;

/// <summary>The rules about injection chains, as users see them. The sentences are the planner's, which says the same at run time.</summary>
internal static class ChainRules
{
    private const string Category = "TestKit.Injection";

    public static readonly DiagnosticDescriptor ChainMustProvideWhatIsNeeded = new(
        "TK4001",
        "The chain does not provide what is needed",
        "The chain cannot run: {0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("TK4001"));

    public static readonly DiagnosticDescriptor EditedNameMustBeFound = new(
        "TK4002",
        "An edit looks for a name that is not there once",
        "The chain cannot run: {0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("TK4002"));

    public static readonly DiagnosticDescriptor MatrixMustHaveCells = new(
        "TK4003",
        "The cells of the matrix cannot be run",
        "The chain cannot run: {0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("TK4003"));

    public static readonly DiagnosticDescriptor SynchronousRunMustNotWait = new(
        "TK4004",
        "A synchronous run needs something asynchronous",
        "The chain cannot run: {0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("TK4004"));

    public static readonly DiagnosticDescriptor ItemOfChainMustBePossible = new(
        "TK4005",
        "An item of the chain is a mistake by itself",
        "The chain cannot run: {0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("TK4005"));

    public static readonly DiagnosticDescriptor DoMustRun = new(
        "TK4006",
        "A Do of the chain does not run",
        "A part of the chain is left out: {0}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("TK4006"));

    public static readonly DiagnosticDescriptor ChainMustBeSeen = new(
        "TK4007",
        "The chain is checked at run time only",
        "The chain is checked at run time only: {0}",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("TK4007"));

    public static readonly DiagnosticDescriptor NearestProviderMustNotBePassedOver = new(
        "TK4008",
        "The nearest provider is passed over",
        "A part of the chain is left out: {0}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("TK4008"));

    public static readonly DiagnosticDescriptor ChainTypesMustBeNamed = new(
        "TK4009",
        "The chain gives a value of a type that says nothing",
        "A chain has one {0} for all purposes: a record struct of its own says which {0} this is",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("TK4009"));

    public static readonly DiagnosticDescriptor TasksInChainsMustNotBeDropped = new(
        "TK4010",
        "A task is dropped",
        "Nothing awaits this {0}: the test goes on, and ends, without it",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("TK4010"));
}
