using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Orders.Entities;

internal sealed class OrdersContext(DbConnection connection) : DbContext
{
    public DbSet<OrderEntity> Orders => Set<OrderEntity>();

    public DbSet<ItemEntity> Items => Set<ItemEntity>();

    public DbSet<PaymentEntity> Payments => Set<PaymentEntity>();

    public DbSet<StockEntity> Stock => Set<StockEntity>();

    public DbSet<MessageEntity> Messages => Set<MessageEntity>();

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseNpgsql(connection);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<OrderEntity>(order =>
        {
            order.ToTable("orders");
            order.Property(each => each.Id).HasColumnName("id");
            order.Property(each => each.CustomerId).HasColumnName("customer_id");
            order.Property(each => each.Status).HasColumnName("status");
            order.Property(each => each.TotalCents).HasColumnName("total_cents");
        });
        modelBuilder.Entity<ItemEntity>(item =>
        {
            item.ToTable("order_items").HasKey(each => new { each.OrderId, each.Line });
            item.Property(each => each.OrderId).HasColumnName("order_id");
            item.Property(each => each.Line).HasColumnName("line");
            item.Property(each => each.Sku).HasColumnName("sku");
            item.Property(each => each.Quantity).HasColumnName("quantity");
            item.Property(each => each.PriceCents).HasColumnName("price_cents");
        });
        modelBuilder.Entity<PaymentEntity>(payment =>
        {
            payment.ToTable("payments").HasKey(each => each.OrderId);
            payment.Property(each => each.OrderId).HasColumnName("order_id");
            payment.Property(each => each.Reference).HasColumnName("reference");
        });
        modelBuilder.Entity<StockEntity>(stock =>
        {
            stock.ToTable("stock").HasKey(each => each.Sku);
            stock.Property(each => each.Sku).HasColumnName("sku");
            stock.Property(each => each.Available).HasColumnName("available");
        });
        modelBuilder.Entity<MessageEntity>(message =>
        {
            message.ToTable("outbox");
            message.Property(each => each.Id).HasColumnName("id");
            message.Property(each => each.OrderId).HasColumnName("order_id");
            message.Property(each => each.Kind).HasColumnName("kind");
        });
    }
}
