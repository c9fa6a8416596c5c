namespace TestKit.Analyzers.Flow.Values;

/// <summary>The words for what is known of a value.</summary>
internal static class Known
{
    public const string Null = "null";
    public const string NotNull = "not null";

    /// <summary>Of a condition over something that has the rows: it was asked before.</summary>
    public const string Asked = "asked";

    public static string Of(bool value) => Operations.ConstantText(value);
}
