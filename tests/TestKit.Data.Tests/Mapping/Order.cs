namespace TestKit.Data.Tests.Mapping;

/// <summary>A row of orders, with its user where one is mapped to it.</summary>
internal sealed record Order(long Id, int User_Id, decimal Total, string? Note)
{
    public NamedUser? User { get; init; }
}
