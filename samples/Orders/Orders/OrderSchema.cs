namespace Orders;

/// <summary>The tables of a tenant's database.</summary>
public static class OrderSchema
{
    /// <summary>Makes them where they are not there yet.</summary>
    public const string Ddl = """
        CREATE TABLE IF NOT EXISTS customers (id text PRIMARY KEY, email text NOT NULL UNIQUE, name text NOT NULL);
        CREATE TABLE IF NOT EXISTS stock (sku text PRIMARY KEY, available int NOT NULL CHECK (available >= 0));
        CREATE TABLE IF NOT EXISTS orders (
            id text PRIMARY KEY,
            customer_id text NOT NULL REFERENCES customers,
            status text NOT NULL CHECK (status IN ('placed', 'paid', 'cancelled')),
            total_cents bigint NOT NULL);
        CREATE TABLE IF NOT EXISTS order_items (
            order_id text NOT NULL REFERENCES orders,
            line int NOT NULL,
            sku text NOT NULL,
            quantity int NOT NULL CHECK (quantity > 0),
            price_cents bigint NOT NULL,
            PRIMARY KEY (order_id, line));
        CREATE TABLE IF NOT EXISTS payments (order_id text PRIMARY KEY REFERENCES orders, reference text NOT NULL, amount_cents bigint NOT NULL);
        CREATE TABLE IF NOT EXISTS outbox (id bigserial PRIMARY KEY, order_id text NOT NULL REFERENCES orders, kind text NOT NULL);
        """;
}
