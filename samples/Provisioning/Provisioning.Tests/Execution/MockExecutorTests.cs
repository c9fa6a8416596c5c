using System.Threading.Tasks;

namespace Provisioning.Tests.Execution;

public sealed class MockExecutorTests : ExecutorContract
{
    protected override Task<IStateStore> CreateStoreAsync() => Task.FromResult<IStateStore>(new MockStateStore());
}
