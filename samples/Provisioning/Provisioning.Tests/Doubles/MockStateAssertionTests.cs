using System;
using System.Threading.Tasks;
using TestKit;
using Xunit;

namespace Provisioning.Tests.Doubles;

public sealed class MockStateAssertionTests : StateAssertionContract
{
    private readonly MockStateStore _double = new();

    [Fact]
    public async Task AssertReached_OnTheDouble_IsNoCallOfTheCodeUnderTest()
    {
        await _double.AssertReachedAsync("j1", JobState.SchemaCreated);

        _double.GetAsync().AssertNotCalled();
    }

    [Fact]
    public async Task AssertReached_ReadIsMadeToFail_FailsWithTheInjectedError()
    {
        _double.GetAsync().Throws(new TimeoutException("the connection timed out"));

        var failure = await Assert.ThrowsAsync<AssertionFailedException>(() => _double.AssertReachedAsync("j1", JobState.SchemaCreated));

        Assert.Equal("\"j1\" could not be read from MockStateStore: TimeoutException: the connection timed out", failure.Message);
    }

    protected override Task<IStateStore> CreateStoreAsync() => Task.FromResult<IStateStore>(_double);
}
