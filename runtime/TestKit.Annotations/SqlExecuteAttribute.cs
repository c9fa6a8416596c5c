using System;

namespace TestKit;

/// <summary>Marks a method that changes something in a database: its double answers it with what <c>ExpectExec</c> expects, a number of affected rows.</summary>
/// <remarks>
/// Needed only where the method does not say so itself: by default it is a method with a string called <c>sql</c>, <c>query</c> or <c>commandText</c> that
/// returns nothing, or a number and is not called after a scalar.
/// </remarks>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class SqlExecuteAttribute : Attribute
{
    /// <summary>Whether the method returns the id that the database gave last, not the number of affected rows.</summary>
    public bool ReturnsLastInsertId { get; set; }
}
