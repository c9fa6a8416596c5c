using System;

namespace TestKit;

/// <summary>Marks a method that asks a database for one value: its double answers it with the first column of the first row that <c>ExpectQuery</c> gives.</summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class SqlScalarAttribute : Attribute;
