using Xunit;
using Xunit.Sdk;

namespace Orders.Tests.Chains;

/// <summary>A theory over cells of a matrix: those on PostgreSQL are skipped where there is none.</summary>
[XunitTestCaseDiscoverer("Orders.Tests.Chains.CellTheoryDiscoverer", "Orders.Tests")]
internal sealed class CellTheoryAttribute : TheoryAttribute;
