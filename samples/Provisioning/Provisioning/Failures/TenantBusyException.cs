using System;

namespace Provisioning.Failures;

/// <summary>A tenant has an unfinished job already; nothing was stored, and a later attempt can succeed.</summary>
public sealed class TenantBusyException : Exception
{
    private TenantBusyException(string message, string tenantId, Exception? cause)
        : base(message, cause) => TenantId = tenantId;

    /// <summary>The tenant.</summary>
    public string TenantId { get; }

    internal static TenantBusyException ForTenant(string tenantId, Exception? cause = null) =>
        new($"Tenant \"{tenantId}\" has an unfinished job; try again when it is {string.Join(" or ", JobGraph.TerminalStates)}.", tenantId, cause);
}
