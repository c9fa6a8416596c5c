using System;
using System.Threading.Tasks;
using Provisioning.Execution;
using Xunit;

namespace Provisioning.Tests.Execution;

public sealed class ExecutorConstructionTests
{
    private readonly MemoryStateStore _store = new();
    private readonly MockExecutorLog _log = new();
    private readonly ProvisioningSteps _steps = new ScriptedSteps().Steps;

    [Fact]
    [Trait("Case", "D07")]
    public void Constructor_NullStore_IsRejected() =>
        Assert.Throws<ArgumentNullException>("store", () => new ProvisioningExecutor(null!, _steps, _log));

    [Fact]
    public void Constructor_NullSteps_IsRejected() =>
        Assert.Throws<ArgumentNullException>("steps", () => new ProvisioningExecutor(_store, null!, _log));

    [Fact]
    [Trait("Case", "D07")]
    public void Constructor_NullLog_IsRejected() =>
        Assert.Throws<ArgumentNullException>("log", () => new ProvisioningExecutor(_store, _steps, null!));

    [Fact]
    [Trait("Case", "D07")]
    public void Constructor_OneStepMissing_IsRejectedNamingIt()
    {
        AssertMissing("CreateSchema", _steps with { CreateSchema = null! });
        AssertMissing("CreateRole", _steps with { CreateRole = null! });
        AssertMissing("Migrate", _steps with { Migrate = null! });
        AssertMissing("Seed", _steps with { Seed = null! });
        AssertMissing("Cleanup", _steps with { Cleanup = null! });
    }

    [Fact]
    public void Constructor_SeveralStepsMissing_NamesTheFirst() =>
        AssertMissing("Migrate", _steps with { Cleanup = null!, Seed = null!, Migrate = null! });

    [Fact]
    public async Task Run_NullId_IsRejected() =>
        await Assert.ThrowsAsync<ArgumentNullException>("jobId", () => new ProvisioningExecutor(_store, _steps, _log).RunAsync(null!));

    private void AssertMissing(string step, ProvisioningSteps steps)
    {
        var error = Assert.Throws<ArgumentException>(nameof(steps), () => new ProvisioningExecutor(_store, steps, _log));
        Assert.StartsWith($"The step {step} is missing.", error.Message, StringComparison.Ordinal);
    }
}
