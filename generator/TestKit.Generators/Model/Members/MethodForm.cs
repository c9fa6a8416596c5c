namespace TestKit.Generators.Model.Members;

/// <summary>How a method is written where it is declared and called.</summary>
internal enum MethodForm
{
    Ordinary,

    /// <summary>The getter of a property or an indexer whose value cannot be kept as it is.</summary>
    Getter,

    /// <summary>The setter of such a property; the value is the last parameter.</summary>
    Setter,

    /// <summary>An operator, by its symbol.</summary>
    Operator,

    /// <summary>A conversion, by its type.</summary>
    Conversion,
}
