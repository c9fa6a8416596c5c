using System;

namespace TestKit.Data;

/// <summary>A property as a column: the name in the database, its own name, its type, and how it is read.</summary>
internal sealed record ObjectMember<T>(string ColumnName, string PropertyName, Type Type, Func<T, object?> Read);
