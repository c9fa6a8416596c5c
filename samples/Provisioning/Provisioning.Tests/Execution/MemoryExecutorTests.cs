using System.Threading.Tasks;

namespace Provisioning.Tests.Execution;

public sealed class MemoryExecutorTests : ExecutorContract
{
    protected override Task<IStateStore> CreateStoreAsync() => Task.FromResult<IStateStore>(new MemoryStateStore());
}
