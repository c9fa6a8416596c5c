using TestKit.Generated;

namespace TestKit.Data;

/// <summary>An expectation as the script keeps it.</summary>
internal sealed record ExpectedStatement(SqlRole Role, SqlMatcher Matcher, Setup<SqlInvocation, SqlReply> Setup);
