using System;

namespace TestKit;

/// <summary>Marks a method that asks a database for rows: its double answers it with what <c>ExpectQuery</c> expects.</summary>
/// <remarks>
/// Needed only where the method does not say so itself: by default it is a method with a string called <c>sql</c>, <c>query</c> or <c>commandText</c> that
/// returns a reader, or that takes a function from a reader to what it returns.
/// </remarks>
/// <example>
/// <code>
/// [SqlQuery]
/// Task&lt;DbDataReader&gt; QueryAsync(string sql, IReadOnlyList&lt;object?&gt; args, CancellationToken ct = default);
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class SqlQueryAttribute : Attribute;
