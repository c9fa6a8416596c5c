using Provisioning.Tests.Clusters;
using Xunit;

namespace Provisioning.Tests.Requirements;

/// <summary>A theory that is skipped where there is no PostgreSQL.</summary>
internal sealed class PostgresTheoryAttribute : TheoryAttribute
{
    public PostgresTheoryAttribute() => Skip = PostgresInstallation.SkipReason;
}
