using System.Threading;

namespace TestKit.Data;

/// <summary>A statement as it reaches the expectations.</summary>
internal sealed record SqlInvocation(SqlStatement Statement, SqlArguments Arguments, CancellationToken Token);
