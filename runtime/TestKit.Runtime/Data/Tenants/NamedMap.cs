using System;
using System.Threading;
using System.Threading.Tasks;

namespace TestKit.Data;

/// <summary>A database double for each name, and resolvers for the code under test.</summary>
/// <typeparam name="T">The double: a generated one, or <see cref="FakeDbDataSource"/>.</typeparam>
public sealed class NamedMap<T> : DoubleFamily<T>
    where T : class
{
    /// <summary>A map whose doubles are made by <paramref name="create"/>; generated doubles then speak the vendor that <see cref="ForName(string, DatabaseVendor)"/> asks for, PostgreSQL by default.</summary>
    public NamedMap(Func<T> create)
        : base(WithVendor(create), DatabaseVendor.PostgreSql)
    {
    }

    /// <summary>A map whose doubles are made for a vendor.</summary>
    /// <param name="create">Makes a double that speaks a vendor's SQL.</param>
    /// <param name="vendor">The vendor of names that ask for none.</param>
    public NamedMap(Func<DatabaseVendor, T> create, DatabaseVendor vendor = DatabaseVendor.PostgreSql)
        : base(create, vendor)
    {
    }

    internal override string Noun => "name";

    internal override string Maker => "ForName";

    /// <summary>The double of a name, made on first use; the same instance each time.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public T ForName(string name) => GetOrCreate(name, null);

    /// <summary>The double of a name and a vendor, made on first use.</summary>
    /// <exception cref="UnresolvedDatabaseException">The name has a double of another vendor; the message names both.</exception>
    public T ForName(string name, DatabaseVendor vendor) => GetOrCreate(name, vendor);

    /// <summary>What <see cref="AsResolver"/> gives; null takes it back.</summary>
    public NamedMap<T> SetDefault(T? database)
    {
        KeepDefault(database);
        return this;
    }

    /// <summary>A function that gives the default. It sees what is set or reset later.</summary>
    /// <typeparam name="TDatabase">The interface that the code under test wants.</typeparam>
    public Func<CancellationToken, ValueTask<TDatabase>> AsResolver<TDatabase>()
        where TDatabase : class
        => token =>
        {
            token.ThrowIfCancellationRequested();
            return new(Resolve<TDatabase>(null, toDefault: true));
        };

    /// <summary>A function that gives the double of a name. It sees what is named or reset later, makes nothing, and never gives the default.</summary>
    /// <typeparam name="TDatabase">The interface that the code under test wants.</typeparam>
    public Func<string, CancellationToken, ValueTask<TDatabase>> AsNamedResolver<TDatabase>()
        where TDatabase : class
        => (name, token) =>
        {
            token.ThrowIfCancellationRequested();
            return string.IsNullOrEmpty(name)
                ? throw UnresolvedDatabaseException.ForEmptyName()
                : new(Resolve<TDatabase>(name, toDefault: false));
        };
}
