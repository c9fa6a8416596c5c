using System;
using System.Collections.Generic;
using Provisioning.Tests.Clusters;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Provisioning.Tests.Requirements;

/// <summary>Finds theories as xunit does, and skips the cells that cannot run here.</summary>
internal sealed class CellTheoryDiscoverer(IMessageSink diagnostics) : TheoryDiscoverer(diagnostics)
{
    protected override IEnumerable<IXunitTestCase> CreateTestCasesForDataRow(
        ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo theoryAttribute, object[] dataRow)
        => PostgresInstallation.SkipReason is { } reason && dataRow[0] is string cell && cell.StartsWith("postgres", StringComparison.Ordinal)
            ? CreateTestCasesForSkippedDataRow(discoveryOptions, testMethod, theoryAttribute, dataRow, reason)
            : base.CreateTestCasesForDataRow(discoveryOptions, testMethod, theoryAttribute, dataRow);
}
