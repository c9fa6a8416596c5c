using System;

namespace TestKit.Generated;

/// <summary>A property, or a parameter of a constructor, as a column.</summary>
/// <param name="ColumnName">The name in the database.</param>
/// <param name="Name">Its own name.</param>
/// <param name="Type">Its type.</param>
/// <param name="Read">How it is read; null for a parameter without a property.</param>
internal sealed record ObjectMember<T>(string ColumnName, string Name, Type Type, Func<T, object?>? Read);
