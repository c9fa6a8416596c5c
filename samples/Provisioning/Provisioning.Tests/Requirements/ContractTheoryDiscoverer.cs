using System.Collections.Generic;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Provisioning.Tests.Requirements;

/// <summary>Finds the theory as xunit does, unless the inheriting class needs what is missing here; then it is one skipped test.</summary>
internal sealed class ContractTheoryDiscoverer(IMessageSink diagnostics) : TheoryDiscoverer(diagnostics)
{
    public override IEnumerable<IXunitTestCase> Discover(
        ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
        SkippedContract.ReasonFor(testMethod) is null
            ? base.Discover(discoveryOptions, testMethod, factAttribute)
            : [new SkippedContract(DiagnosticMessageSink, discoveryOptions, testMethod)];
}
