using Microsoft.CodeAnalysis;

namespace TestKit.Analyzers.TK2000;

/// <summary>The rules about using doubles, as users see them.</summary>
internal static class UsageRules
{
    private const string Category = "TestKit.Usage";

    public static readonly DiagnosticDescriptor SelectorsMustBeUsed = Rule(
        "TK2001",
        "A selector does nothing by itself",
        "'{0}' selects calls of the double and does nothing with them; make the call with '{1}', or go on with Returns, Throws, AssertCalled …");

    public static readonly DiagnosticDescriptor SetupsMustBeReachable = Rule(
        "TK2002",
        "A set-up never answers",
        "'{0}' never answers: the set-up in line {1} takes all its calls, and the newest set-up that matches answers");

    public static readonly DiagnosticDescriptor ResultsMustNotBeTasks = Rule(
        "TK2003",
        "A result is given as a task",
        "'{0}' returns the result without its task; this puts a task into the task");

    public static readonly DiagnosticDescriptor AssertionsMustBeAwaited = Rule(
        "TK2004",
        "An assertion is not awaited",
        "'{0}' fails in a task that nobody awaits, so the test passes whatever happens");

    public static readonly DiagnosticDescriptor TimesMustAgree = Rule(
        "TK2005",
        "Numbers of calls contradict each other",
        "'{0}' contradicts '{1}': {2}");

    public static readonly DiagnosticDescriptor ExpectationsMustBePossible = Rule(
        "TK2006",
        "An expectation cannot be met",
        "'Expected' can never be met here: {0}");

    public static readonly DiagnosticDescriptor PathsMustBeAllowed = Rule(
        "TK2007",
        "A path is not in the graph of states",
        "Nothing goes to {0} from {1}: [AllowedTransitions] does not name it");

    private static DiagnosticDescriptor Rule(string id, string title, string message)
        => new(id, title, message, Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink.Of(id));
}
