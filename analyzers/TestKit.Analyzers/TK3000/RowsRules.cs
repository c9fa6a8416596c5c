using Microsoft.CodeAnalysis;

namespace TestKit.Analyzers.TK3000;

/// <summary>The rules about rows, as users see them.</summary>
internal static class RowsRules
{
    private const string Category = "TestKit.Rows";

    public static readonly DiagnosticDescriptor RowsMustBeDisposed = new(
        "TK3001",
        "Rows are not disposed",
        "The rows that '{0}' opens are not disposed {1}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("TK3001"));

    public static readonly DiagnosticDescriptor RowsMustBeDisposedAfterExceptions = new(
        "TK3002",
        "Rows are not disposed after an exception",
        "The rows that '{0}' opens are not disposed {1}",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: false,
        helpLinkUri: HelpLink.Of("TK3002"));
}
