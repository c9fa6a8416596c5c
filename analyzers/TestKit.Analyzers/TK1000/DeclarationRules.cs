using Microsoft.CodeAnalysis;

namespace TestKit.Analyzers.TK1000;

/// <summary>The rules about declaring doubles, as users see them.</summary>
internal static class DeclarationRules
{
    private const string Category = "TestKit.Declaration";

    public static readonly DiagnosticDescriptor TypeMustBeDoubleable = new(
        "TK1001",
        "The type cannot be doubled",
        "'{0}' cannot be doubled: {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("TK1001"));

    public static readonly DiagnosticDescriptor DoubleMustBePartialClass = new(
        "TK1002",
        "The class cannot become a double",
        "'{0}' cannot become the double of '{1}': {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("TK1002"));

    public static readonly DiagnosticDescriptor BackingMustImplementInterface = new(
        "TK1003",
        "The backing cannot stand behind the double",
        "'{0}' cannot be the backing of the double of '{1}': {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("TK1003"));

    public static readonly DiagnosticDescriptor DoubleNamesMustBeUnique = new(
        "TK1004",
        "The double's name is taken",
        "The double of '{0}' cannot be called '{1}': {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("TK1004"));

    public static readonly DiagnosticDescriptor TransitionParametersMustBeFound = new(
        "TK1005",
        "The method's transitions cannot be recorded",
        "'{0}' records no transitions: {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("TK1005"));

    public static readonly DiagnosticDescriptor DoubleNameMustBeIdentifier = new(
        "TK1006",
        "The double's name is not an identifier",
        "'{0}' cannot be the {1} of the double of '{2}': {3}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("TK1006"));

    public static readonly DiagnosticDescriptor StateReaderMustBeFound = new(
        "TK1007",
        "No method reads the state",
        "The double of '{0}' gets no AssertReachedAsync: {1}",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("TK1007"));

    public static readonly DiagnosticDescriptor RequestMustHaveAnEffect = new(
        "TK1010",
        "The request has no effect",
        "{0} has no effect: {1}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("TK1010"));

    public static readonly DiagnosticDescriptor ReferencedInterfaceMustGetItsDouble = new(
        "TK1011",
        "A referenced interface gets no double",
        "'{0}' of {1} asks for a double and gets none here: {2}. [assembly: ExcludeTestDouble(typeof({0}))] says that none is wanted.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("TK1011"),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor ExclusionMustExcludeSomething = new(
        "TK1012",
        "The exclusion excludes nothing",
        "The exclusion of {0} excludes nothing: {1}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("TK1012"),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor MarkedMethodMustBeDoubled = new(
        "TK1013",
        "The mark on the method has no effect",
        "[{0}] on '{1}' has no effect: {2}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("TK1013"));

    public static readonly DiagnosticDescriptor SqlAttributesMustFit = new(
        "TK1014",
        "The attribute about SQL does not fit the method",
        "[{0}] does not fit '{1}', whose double treats it as any other method: {2}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("TK1014"));

    public static readonly DiagnosticDescriptor BegunTransactionsMustBeDoubled = new(
        "TK1015",
        "The transactions that a database begins have no double",
        "'{0}' begins transactions that ExpectTransaction cannot expect: {1}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("TK1015"));

    public static readonly DiagnosticDescriptor StaticBodiesMustBeReplaceable = new(
        "TK1016",
        "A static member cannot be set up",
        "The double of '{0}' always runs the body of {1}: {2}",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("TK1016"));
}
