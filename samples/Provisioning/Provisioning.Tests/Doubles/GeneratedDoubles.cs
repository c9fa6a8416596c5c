using Provisioning;
using TestKit;

// The production project has only the attributes; the doubles of its interfaces are made in this project, and none of them is shipped.
// MockExecutorLog and MockTransitionEmitter are there without a word. The store's double gets a backing: new MockStateStore() is a
// store that works, and Reset empties it. Where a test needs a clock or jobs of its own, it brings the backing along:
// new MockStateStore(new MemoryStateStore(clock)).
[assembly: GenerateTestDouble(typeof(IStateStore), Backing = typeof(MemoryStateStore))]
