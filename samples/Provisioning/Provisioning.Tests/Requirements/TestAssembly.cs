namespace Provisioning.Tests.Requirements;

/// <summary>Where xunit finds the discoverers of this folder.</summary>
internal static class TestAssembly
{
    public const string Name = "Provisioning.Tests";
}
