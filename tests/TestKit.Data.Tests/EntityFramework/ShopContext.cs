using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Update;

namespace TestKit.Data.Tests.EntityFramework;

/// <summary>The context of a shop, over whatever connection it is given.</summary>
internal sealed class ShopContext(DbConnection connection, bool savesThroughAnyReader = false) : DbContext
{
    public DbSet<Customer> Customers => Set<Customer>();

    public DbSet<Purchase> Purchases => Set<Purchase>();

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder)
    {
        optionsBuilder.UseNpgsql(connection);
        if (savesThroughAnyReader)
        {
            optionsBuilder.ReplaceService<IModificationCommandBatchFactory, PlainBatches>();
        }
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Customer>().ToTable("customers").HasMany(customer => customer.Purchases).WithOne().HasForeignKey(purchase => purchase.CustomerId);
        modelBuilder.Entity<Purchase>().ToTable("purchases");
    }
}
