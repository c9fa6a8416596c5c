using Microsoft.CodeAnalysis;

namespace TestKit.Analyzers.TK3000.Statements;

/// <summary>The rules about SQL and the rows that it gives, as users see them.</summary>
internal static class StatementRules
{
    private const string Category = "TestKit.Rows";

    public static readonly DiagnosticDescriptor ExpectedSqlMustBeReadable = Rule(
        "TK3003",
        "The expected SQL cannot be read",
        "No statement holds this pattern as it is meant: {0}",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor StatementsMustBeExpectedByKind = Rule(
        "TK3004",
        "A statement is expected as another kind",
        "'{0}' expects a statement that {1}; expect it with '{2}'");

    public static readonly DiagnosticDescriptor ExpectedArgumentsMustFitPlaceholders = Rule(
        "TK3005",
        "Expected arguments do not fit the placeholders",
        "The expectation never answers: {0}");

    public static readonly DiagnosticDescriptor ArgumentsMustFitPlaceholders = Rule(
        "TK3006",
        "Arguments do not fit the placeholders",
        "The database refuses the statement: {0}");

    public static readonly DiagnosticDescriptor ColumnsMustFitStatement = Rule(
        "TK3007",
        "The rows have other columns than the statement",
        "The database would give other columns: {0}");

    public static readonly DiagnosticDescriptor RowsMustFitColumns = Rule(
        "TK3008",
        "A row does not fit its columns",
        "{0}",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor ValuesMustFitInsertedColumns = Rule(
        "TK3009",
        "An INSERT has other values than columns",
        "The INSERT names {0}, but {1}");

    public static readonly DiagnosticDescriptor SqlExpectationsMustBeReachable = Rule(
        "TK3010",
        "An expected statement never answers",
        "'{0}' never answers: the expectation in line {1} takes all its statements, and the newest expectation that matches answers");

    public static readonly DiagnosticDescriptor QueryExpectationsMustAnswer = Rule(
        "TK3011",
        "An expected query has no answer",
        "The query is expected, but has no rows, scalar or error to answer with; say one: WillReturnRows(…), WillReturnScalar(…) or WillReturnError(…)");

    public static readonly DiagnosticDescriptor AssertedTransactionsMustBeCommitted = Rule(
        "TK3012",
        "A transaction is asserted as committed, but nothing commits it",
        "'{0}' fails: nothing commits the transaction that is begun in line {1}",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor TablesAndColumnsMustExist = new(
        "TK3013",
        "A table or a column does not exist",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: false,
        helpLinkUri: HelpLink.Of("TK3013"));

    private static DiagnosticDescriptor Rule(string id, string title, string message, DiagnosticSeverity severity = DiagnosticSeverity.Warning)
        => new(id, title, message, Category, severity, isEnabledByDefault: true, helpLinkUri: HelpLink.Of(id));
}
