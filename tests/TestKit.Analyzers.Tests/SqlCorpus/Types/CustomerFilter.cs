namespace Corpus;

public sealed class CustomerFilter
{
    public string? Country { get; init; }

    public int Page { get; init; } = 1;

    public int Offset => (Page - 1) * 20;
}
