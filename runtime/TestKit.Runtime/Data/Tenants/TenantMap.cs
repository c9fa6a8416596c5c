using System;
using System.Threading;
using System.Threading.Tasks;

namespace TestKit.Data;

/// <summary>A database double for each tenant, and a resolver for the code under test: a tenant never gets another one's data.</summary>
/// <typeparam name="T">The double: a generated one, or <see cref="FakeDbDataSource"/>.</typeparam>
/// <example>
/// <code>
/// var tenants = new TenantMap&lt;MockDatabase&gt;(() => new MockDatabase());
/// tenants.ForTenant("acme").ExpectQuery("SELECT").WillReturnRows(rows);
/// var service = new Service(tenants.AsResolver&lt;IDatabase&gt;(currentTenant: () => TenantContext.Current));
/// </code>
/// </example>
public sealed class TenantMap<T> : DoubleFamily<T>
    where T : class
{
    /// <summary>A map whose doubles are made by <paramref name="create"/>; generated doubles then speak the vendor that <see cref="ForTenant(string, DatabaseVendor)"/> asks for, PostgreSQL by default.</summary>
    public TenantMap(Func<T> create)
        : base(WithVendor(create), DatabaseVendor.PostgreSql)
    {
    }

    /// <summary>A map whose doubles are made for a vendor.</summary>
    /// <param name="create">Makes a double that speaks a vendor's SQL.</param>
    /// <param name="vendor">The vendor of tenants that ask for none.</param>
    public TenantMap(Func<DatabaseVendor, T> create, DatabaseVendor vendor = DatabaseVendor.PostgreSql)
        : base(create, vendor)
    {
    }

    internal override string Noun => "tenant";

    internal override string Maker => "ForTenant";

    /// <summary>The tenant's double, made on first use; the same instance each time.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty.</exception>
    public T ForTenant(string id) => GetOrCreate(id, null);

    /// <summary>The tenant's double of a vendor, made on first use.</summary>
    /// <exception cref="UnresolvedDatabaseException">The tenant has a double of another vendor; the message names both.</exception>
    public T ForTenant(string id, DatabaseVendor vendor) => GetOrCreate(id, vendor);

    /// <summary>What is given where there is no tenant; null takes it back.</summary>
    public TenantMap<T> SetDefault(T? database)
    {
        KeepDefault(database);
        return this;
    }

    /// <summary>A function for the code under test. It sees what is named or reset later, and makes nothing.</summary>
    /// <typeparam name="TDatabase">The interface that the code under test wants.</typeparam>
    /// <param name="currentTenant">The tenant of the call; null or empty for none, which gives the default.</param>
    /// <param name="unknownGetsDefault">Whether an unknown tenant gets the default. False by default: it fails, and the message names the tenant and the known ones.</param>
    public Func<CancellationToken, ValueTask<TDatabase>> AsResolver<TDatabase>(Func<string?> currentTenant, bool unknownGetsDefault = false)
        where TDatabase : class
    {
        ArgumentNullException.ThrowIfNull(currentTenant);
        return token =>
        {
            token.ThrowIfCancellationRequested();
            return new(Resolve<TDatabase>(currentTenant(), unknownGetsDefault));
        };
    }
}
