using System;

namespace TestKit;

/// <summary>Marks the method that commits a transaction.</summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class SqlCommitAttribute : Attribute;
