using Xunit;
using Xunit.Sdk;

namespace Provisioning.Tests.Requirements;

/// <summary>A theory over cells of a matrix: those on PostgreSQL are skipped where there is none.</summary>
[XunitTestCaseDiscoverer("Provisioning.Tests.Requirements.CellTheoryDiscoverer", TestAssembly.Name)]
internal sealed class CellTheoryAttribute : TheoryAttribute;
