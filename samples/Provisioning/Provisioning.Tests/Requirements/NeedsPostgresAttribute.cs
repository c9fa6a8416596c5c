using System;

namespace Provisioning.Tests.Requirements;

/// <summary>On a test class: its <see cref="ContractFactAttribute"/> and <see cref="ContractTheoryAttribute"/> tests are skipped where there is no PostgreSQL.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class NeedsPostgresAttribute : Attribute;
