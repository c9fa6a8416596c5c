using Provisioning;
using Provisioning.Execution;
using TestKit;

// The production project has only the attributes. Its doubles are made here, and none of them is shipped.
// With a backing, new MockStateStore() is a store that works, and Reset empties it. Where a test needs a clock or jobs of its own,
// it brings the backing along: new MockStateStore(new MemoryStateStore(clock)).
[assembly: GenerateTestDouble(typeof(IStateStore), Backing = typeof(MemoryStateStore))]
[assembly: GenerateTestDouble(typeof(ITransitionEmitter))]
[assembly: GenerateTestDouble(typeof(IExecutorLog))]
