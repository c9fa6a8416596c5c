using Xunit;
using Xunit.Sdk;

namespace Provisioning.Tests.Requirements;

/// <summary>A theory of an abstract suite: whether it is skipped depends on the class that inherits it, see <see cref="ContractTheoryDiscoverer"/>.</summary>
[XunitTestCaseDiscoverer("Provisioning.Tests.Requirements.ContractTheoryDiscoverer", "Provisioning.Tests")]
internal sealed class ContractTheoryAttribute : TheoryAttribute;
