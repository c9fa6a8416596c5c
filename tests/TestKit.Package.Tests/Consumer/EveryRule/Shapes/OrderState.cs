#pragma warning disable // What the project itself writes is not the matter here.
namespace EveryRule.Shapes;

/// <summary>How far an order is.</summary>
public enum OrderState
{
    /// <summary>Placed.</summary>
    Placed,

    /// <summary>Paid.</summary>
    Paid,
}
