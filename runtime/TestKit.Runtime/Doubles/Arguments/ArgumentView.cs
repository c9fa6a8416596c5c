namespace TestKit;

/// <summary>How one argument of a selector is shown in messages.</summary>
internal readonly struct ArgumentView(string text, object? value, bool isValue)
{
    public static ArgumentView Any => new("any", null, isValue: false);

    public string Text { get; } = text;

    public object? Value { get; } = value;

    public bool IsValue { get; } = isValue;

    public bool IsAny => !IsValue && Text == "any";

    public bool IsSameAs(ArgumentView other)
        => IsValue == other.IsValue && (IsValue ? ArgumentEquality.For(Value).AreEqual(Value, other.Value) : Text == other.Text);
}
