namespace Provisioning.Tests.Requirements;

/// <summary>Where xunit finds the linked discoverers.</summary>
internal static class TestAssembly
{
    public const string Name = "Orders.Tests";
}
