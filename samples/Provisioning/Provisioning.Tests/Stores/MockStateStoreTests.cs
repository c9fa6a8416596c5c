using System;
using System.Threading.Tasks;

namespace Provisioning.Tests.Stores;

/// <summary>The generated double is a store like the others: to whoever only sees the interface, it is its backing.</summary>
public sealed class MockStateStoreTests : StateStoreContract
{
    protected override Task<IStateStore> CreateStoreAsync(TimeProvider time) =>
        Task.FromResult<IStateStore>(new MockStateStore(new MemoryStateStore(time)));
}
