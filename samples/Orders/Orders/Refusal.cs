namespace Orders;

/// <summary>Why an order, or what is done with it, is refused.</summary>
public enum Refusal
{
    /// <summary>A customer of that id or e-mail address is there already.</summary>
    CustomerExists,

    /// <summary>There is no such customer.</summary>
    UnknownCustomer,

    /// <summary>An order of that id is there already.</summary>
    OrderExists,

    /// <summary>There is no such order.</summary>
    UnknownOrder,

    /// <summary>Less is left than was ordered.</summary>
    OutOfStock,

    /// <summary>The order was paid before.</summary>
    PaidAlready,

    /// <summary>The order was cancelled before.</summary>
    Cancelled,
}
