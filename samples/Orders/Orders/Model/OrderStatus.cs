namespace Orders.Model;

/// <summary>How far an order is.</summary>
public enum OrderStatus
{
    /// <summary>Its stock is reserved.</summary>
    Placed,

    /// <summary>It is paid, and stays so.</summary>
    Paid,

    /// <summary>Its stock was given back.</summary>
    Cancelled,
}
