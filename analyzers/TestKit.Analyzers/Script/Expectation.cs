using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TestKit.Analyzers.Statements;

namespace TestKit.Analyzers.Script;

/// <summary>An expected statement, with all that is said about it.</summary>
/// <param name="Call">The call that begins it.</param>
/// <param name="Sql">Its pattern; null where that is not known while compiling.</param>
/// <param name="Owner">The double that it belongs to.</param>
/// <param name="Steps">The calls on it, as far as they are seen.</param>
/// <param name="IsSeenWhole">Whether nothing else can say more about it.</param>
internal sealed record Expectation(IInvocationOperation Call, string? Sql, ScriptOwner Owner, IReadOnlyList<IInvocationOperation> Steps, bool IsSeenWhole)
{
    private static readonly HashSet<string> s_limits = ["Once", "Times", "OnCall", "Every", "After", "WithProbability"];

    public bool IsQuery => Call.TargetMethod.Name == "ExpectQuery";

    /// <summary>Whether the pattern is one in SQL, and not a regular expression.</summary>
    public bool IsSql => Sql is not null && !Has("ByRegex");

    /// <summary>Whether the whole statement must be equal to the pattern.</summary>
    public bool IsWhole => Has("ByExactText") || (Owner.IsStrict == true && !Has("ByTokens"));

    /// <summary>Whether it is compared in the usual way, with every statement.</summary>
    public bool IsPlain => !Steps.Any(step => step.TargetMethod.Name is "ByRegex" or "ByTokens" or "ByExactText" or "Tagged");

    /// <summary>Whether it answers however many calls in one way.</summary>
    public bool AnswersAlways => IsSeenWhole && !Steps.Any(step => s_limits.Contains(step.TargetMethod.Name) || step.TargetMethod.Name.StartsWith("Then", System.StringComparison.Ordinal));

    public bool HasReply => Steps.Any(IsReply);

    public IOperation Place => Code.Arguments.At(Call, 1)?.Value ?? Call;

    public bool Has(string step) => Steps.Any(each => each.TargetMethod.Name == step);

    public IInvocationOperation? Step(string name) => Steps.FirstOrDefault(step => step.TargetMethod.Name == name);

    /// <summary>The pattern's words; null where it is no SQL, or means different things to different vendors.</summary>
    public Statement? Statement() => IsSql ? Statements.Statement.Of(Sql!, Owner.Syntax) : null;

    private static bool IsReply(IInvocationOperation step)
        => step.TargetMethod.Name != "WillDelay" && (step.TargetMethod.Name.StartsWith("Will", System.StringComparison.Ordinal) || step.TargetMethod.Name.StartsWith("Then", System.StringComparison.Ordinal));
}
