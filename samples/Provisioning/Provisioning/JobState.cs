namespace Provisioning;

/// <summary>How far the provisioning of a tenant has come; <see cref="JobGraph"/> says which steps lead where.</summary>
public enum JobState
{
    /// <summary>Accepted, nothing done yet.</summary>
    Pending,

    /// <summary>The tenant's schema exists.</summary>
    SchemaCreated,

    /// <summary>The tenant's role exists.</summary>
    RoleCreated,

    /// <summary>The schema has been migrated.</summary>
    Migrated,

    /// <summary>The first data is in.</summary>
    Seeded,

    /// <summary>Done; terminal.</summary>
    Ready,

    /// <summary>A step failed, what was built has to be removed.</summary>
    Cleanup,

    /// <summary>Given up after clean-up; terminal.</summary>
    Failed,
}
