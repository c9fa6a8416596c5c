using System;
using System.Collections.Generic;
using System.Linq;
using TestKit.Generated;

namespace TestKit.Data;

/// <summary>Database doubles by key, made when first asked for: the common part of <see cref="TenantMap{T}"/> and <see cref="NamedMap{T}"/>. Safe to use from many threads.</summary>
/// <typeparam name="T">The double: a generated one, or <see cref="FakeDbDataSource"/>.</typeparam>
public abstract class DoubleFamily<T>
    where T : class
{
    private readonly object _lock = new();
    private readonly SortedDictionary<string, (T Double, DatabaseVendor Vendor)> _doubles = new(StringComparer.Ordinal);
    private readonly List<DoubleResolution<T>> _resolutions = [];
    private readonly Func<DatabaseVendor, T> _create;
    private readonly DatabaseVendor _vendor;
    private T? _default;

    private protected DoubleFamily(Func<DatabaseVendor, T> create, DatabaseVendor vendor)
    {
        ArgumentNullException.ThrowIfNull(create);
        _create = create;
        _vendor = vendor;
    }

    /// <summary>The keys that have a double, sorted by their characters' codes: a snapshot. The default is none of them.</summary>
    public IReadOnlyList<string> Ids
    {
        get
        {
            lock (_lock)
            {
                return [.. _doubles.Keys];
            }
        }
    }

    /// <summary>The default; null where none is set.</summary>
    public T? Default
    {
        get
        {
            lock (_lock)
            {
                return _default;
            }
        }
    }

    /// <summary>What resolvers were asked for and gave, in order: a snapshot.</summary>
    public IReadOnlyList<DoubleResolution<T>> Resolutions
    {
        get
        {
            lock (_lock)
            {
                return [.. _resolutions];
            }
        }
    }

    /// <summary>What a key is, in messages.</summary>
    internal abstract string Noun { get; }

    /// <summary>How a double is made for a key, in messages.</summary>
    internal abstract string Maker { get; }

    /// <summary>The double of a key. Nothing is made.</summary>
    /// <exception cref="UnresolvedDatabaseException">The key has none; the message names the keys that have one.</exception>
    public T this[string id] => Find(id) ?? throw UnresolvedDatabaseException.ForUnknown(this, id);

    /// <summary>The double of a key; null if it has none. Nothing is made.</summary>
    public T? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        lock (_lock)
        {
            return _doubles.TryGetValue(id, out var found) ? found.Double : null;
        }
    }

    /// <summary>Forgets all doubles, the default and the resolutions. Resolvers that were handed out see that; doubles that were handed out keep what they have.</summary>
    public void Reset()
    {
        lock (_lock)
        {
            _doubles.Clear();
            _resolutions.Clear();
            _default = null;
        }
    }

    private protected static Func<DatabaseVendor, T> WithVendor(Func<T> create)
    {
        ArgumentNullException.ThrowIfNull(create);
        return vendor =>
        {
            var made = create();
            if (made is ITestDouble testDouble)
            {
                SqlDoubles.Speaks(testDouble, vendor);
            }

            return made;
        };
    }

    private protected T GetOrCreate(string id, DatabaseVendor? vendor)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        lock (_lock)
        {
            if (_doubles.TryGetValue(id, out var found))
            {
                return vendor is null || vendor == found.Vendor
                    ? found.Double
                    : throw UnresolvedDatabaseException.ForOtherVendor(this, id, found.Vendor, vendor.Value);
            }

            var made = _create(vendor ?? _vendor) ?? throw new InvalidOperationException($"The factory of {GetType().Name.Split('`')[0]} returned null.");
            _doubles.Add(id, (made, vendor ?? _vendor));
            return made;
        }
    }

    private protected void KeepDefault(T? database)
    {
        lock (_lock)
        {
            _default = database;
        }
    }

    /// <summary>What a resolver gives.</summary>
    /// <param name="id">The key; null or empty for none.</param>
    /// <param name="toDefault">Whether the default stands in for an unknown key.</param>
    private protected TDatabase Resolve<TDatabase>(string? id, bool toDefault)
        where TDatabase : class
    {
        lock (_lock)
        {
            var known = !string.IsNullOrEmpty(id) && _doubles.ContainsKey(id);
            var found = known ? _doubles[id!].Double : string.IsNullOrEmpty(id) || toDefault ? _default : null;
            _resolutions.Add(new(string.IsNullOrEmpty(id) ? null : id, found));
            return found switch
            {
                TDatabase database => database,
                not null => throw new InvalidCastException($"{found.GetType().Name} is no {typeof(TDatabase).Name}: ask the resolver for an interface that the double implements."),
                null when string.IsNullOrEmpty(id) => throw UnresolvedDatabaseException.ForMissingDefault(this),
                null => throw UnresolvedDatabaseException.ForUnknown(this, id!),
            };
        }
    }
}
