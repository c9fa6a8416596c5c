using Provisioning.Tests.Clusters;
using Xunit;

namespace Provisioning.Tests.Requirements;

/// <summary>A test that is skipped where there is no PostgreSQL.</summary>
internal sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute() => Skip = PostgresInstallation.SkipReason;
}
