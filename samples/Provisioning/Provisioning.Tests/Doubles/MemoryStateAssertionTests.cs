using System.Threading.Tasks;

namespace Provisioning.Tests.Doubles;

public sealed class MemoryStateAssertionTests : StateAssertionContract
{
    protected override Task<IStateStore> CreateStoreAsync() => Task.FromResult<IStateStore>(new MemoryStateStore());
}
