using System.Collections.Generic;
using TestKit.Generated;

namespace TestKit.Data;

/// <summary>What an assertion on statements looked for and found.</summary>
internal sealed record StatementCount(SqlScript Script, SqlRole Role, SqlPattern Pattern, Times Times, IReadOnlyList<SqlCall> Calls, IReadOnlyList<SqlCall> Matching);
