using System;

namespace TestKit;

/// <summary>Marks the method that rolls a transaction back.</summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class SqlRollbackAttribute : Attribute;
