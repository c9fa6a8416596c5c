using System;

namespace TestKit;

/// <summary>Marks a method that begins a transaction: its double hands out what <c>ExpectTransaction</c> expects. The interface it returns must have a double too.</summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class SqlBeginAttribute : Attribute;
