using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Orders.Tenancy;

/// <summary>The database of each tenant.</summary>
/// <typeparam name="T">How the database is reached.</typeparam>
public sealed class TenantDatabases<T>(IReadOnlyDictionary<string, T> databases)
    where T : class
{
    private readonly FrozenDictionary<string, T> _databases = (databases ?? throw new ArgumentNullException(nameof(databases))).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The current tenant's database.</summary>
    /// <exception cref="InvalidOperationException">There is no current tenant, or it has no database.</exception>
    public ValueTask<T> ResolveAsync(CancellationToken ct = default)
    {
        ct.ThrowIfCancellationRequested();
        if (CurrentTenant.Id is not { } id)
        {
            throw new InvalidOperationException("There is no current tenant: enter one with CurrentTenant.Enter.");
        }

        return _databases.TryGetValue(id, out var database)
            ? new(database)
            : throw new InvalidOperationException($"Tenant {id} has no database. Those that have one: {string.Join(", ", _databases.Keys.Order(StringComparer.Ordinal))}.");
    }
}
