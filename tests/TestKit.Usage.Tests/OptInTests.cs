using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using TestKit.Usage.Tests.Subjects;
using Xunit;

namespace TestKit.Usage.Tests;

public sealed class OptInTests
{
    [Fact]
    public async Task PartialClass_HasTheUsersNameAndMembers()
    {
        IJobStore store = new FlakyStore().FailingEvery(2);

        Assert.Null(await store.GetAsync("j1"));
        await Assert.ThrowsAsync<TimeoutException>(() => store.GetAsync("j1"));
    }

    [Fact]
    public void PartialClass_InsideOfAGenericType_DoublesWhatIsPrivateThere()
    {
        Assert.Equal(("b", 1), Ring<string>.ReplaceWhereTheLastGoes("a", "b", "c"));
        Assert.Equal((2, 1), Ring<int>.ReplaceWhereTheLastGoes(1, 2, 3));
    }

    [Fact]
    public async Task Assembly_WithBacking_MakesItAnewOnReset()
    {
        var store = new StubJobStore();
        await store.Object.UpsertAsync(new Job("j1"));
        Assert.NotNull(await store.Object.GetAsync("j1"));

        store.Reset();

        Assert.Null(await store.Object.GetAsync("j1"));
        await store.AssertReachedAsync("j1", JobState.Pending).ContinueWith(task => Assert.True(task.IsFaulted), TaskScheduler.Default);
    }

    [Fact]
    public void Assembly_ForeignOpenGeneric_IsDoubledForEveryType()
    {
        var comparer = new System.Collections.Generic.MockComparer<string>();
        comparer.Compare("a", "b").Returns(7);

        Assert.Equal(7, comparer.Object.Compare("a", "b"));
    }

    [Fact]
    public void Assembly_ForeignClosedGeneric_SaysSoInItsName()
    {
        var numbers = new MockEnumerableOfInt32();
        numbers.IEnumerable_GetEnumerator().Returns(() => Enumerable.Range(1, 3).GetEnumerator());
        var sum = 0;

        foreach (var number in numbers)
        {
            sum += number;
        }

        Assert.Equal(6, sum);
        Assert.Equal([1, 2, 3], numbers.Object);
        numbers.IEnumerable_GetEnumerator().AssertCalled(2);
    }

    [Fact]
    public async Task AwaitUsing_OfADouble_CallsTheInterface()
    {
        var resource = new MockResource();
        await using (resource)
        {
            Assert.Empty(resource.Calls());
        }

        resource.IAsyncDisposable_DisposeAsync().AssertCalled(Times.Once);
    }
}
