using System.Collections.Generic;
using TestKit.Generated;

namespace TestKit.Data;

/// <summary>What an expectation asks of a call: its SQL, and its arguments if it says any.</summary>
internal sealed class SqlMatcher(SqlScript script, SqlPattern pattern) : ArgumentMatcher<SqlInvocation>
{
    public SqlScript Script { get; } = script;

    public SqlPattern Pattern { get; } = pattern;

    public ArgumentsPattern? Arguments { get; set; }

    public bool MatchesSql(SqlStatement statement) => Pattern.Matches(statement, Script.IsStrict);

    internal override bool Matches(in SqlInvocation args) => MatchesSql(args.Statement) && (Arguments is null || Arguments.Matches(args.Arguments));

    internal override IReadOnlyList<ArgumentView> Views()
        => [new(Pattern.ToString(), null, isValue: false), new(Arguments?.ToString() ?? "any", null, isValue: false)];

    internal override IReadOnlyList<bool> MatchEach(in SqlInvocation args)
        => [MatchesSql(args.Statement), Arguments is null || Arguments.Matches(args.Arguments)];
}
