using Xunit;
using Xunit.Sdk;

namespace Provisioning.Tests.Requirements;

/// <summary>A fact of an abstract suite: whether it is skipped depends on the class that inherits it, see <see cref="ContractFactDiscoverer"/>.</summary>
[XunitTestCaseDiscoverer("Provisioning.Tests.Requirements.ContractFactDiscoverer", "Provisioning.Tests")]
internal sealed class ContractFactAttribute : FactAttribute;
