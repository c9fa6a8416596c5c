using System;
using System.Linq;
using Provisioning.Tests.Clusters;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Provisioning.Tests.Requirements;

/// <summary>A test of a suite that cannot run here; asks for the reason anew when xunit carries it to another process.</summary>
internal sealed class SkippedContract : XunitTestCase
{
    [Obsolete("xunit makes it with this when it reads a test case; nobody else should.")]
    public SkippedContract()
    {
    }

    public SkippedContract(IMessageSink diagnostics, ITestFrameworkDiscoveryOptions options, ITestMethod method)
        : base(diagnostics, options.MethodDisplayOrDefault(), options.MethodDisplayOptionsOrDefault(), method)
    {
    }

    public static string? ReasonFor(ITestMethod method) =>
        method.TestClass.Class.GetCustomAttributes(typeof(NeedsPostgresAttribute)).Any() ? PostgresInstallation.SkipReason : null;

    protected override string? GetSkipReason(IAttributeInfo factAttribute) => ReasonFor(TestMethod);
}
