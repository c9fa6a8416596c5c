namespace Orders.Model;

/// <summary>Who orders.</summary>
/// <param name="Id">The customer's key.</param>
/// <param name="Email">Belongs to one customer only.</param>
/// <param name="Name">How the customer is called.</param>
public sealed record Customer(string Id, string Email, string Name);
