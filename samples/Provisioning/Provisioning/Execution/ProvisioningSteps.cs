using System;

namespace Provisioning.Execution;

/// <summary>The work of a provisioning, step by step.</summary>
public sealed record ProvisioningSteps
{
    /// <summary>Takes a job from pending to schema created.</summary>
    public required ProvisioningStep CreateSchema { get; init; }

    /// <summary>Takes it on to role created.</summary>
    public required ProvisioningStep CreateRole { get; init; }

    /// <summary>Takes it on to migrated.</summary>
    public required ProvisioningStep Migrate { get; init; }

    /// <summary>Takes it on to seeded; from there it becomes ready without a step.</summary>
    public required ProvisioningStep Seed { get; init; }

    /// <summary>Removes what the other steps have built, before the job is failed.</summary>
    public required ProvisioningStep Cleanup { get; init; }

    internal ProvisioningStep? For(JobState state) => state switch
    {
        JobState.Pending => CreateSchema,
        JobState.SchemaCreated => CreateRole,
        JobState.RoleCreated => Migrate,
        JobState.Migrated => Seed,
        JobState.Cleanup => Cleanup,
        _ => null,
    };

    internal void Validate(string parameter)
    {
        var missing = this switch
        {
            { CreateSchema: null } => nameof(CreateSchema),
            { CreateRole: null } => nameof(CreateRole),
            { Migrate: null } => nameof(Migrate),
            { Seed: null } => nameof(Seed),
            { Cleanup: null } => nameof(Cleanup),
            _ => null,
        };
        if (missing is not null)
        {
            throw new ArgumentException($"The step {missing} is missing.", parameter);
        }
    }
}
