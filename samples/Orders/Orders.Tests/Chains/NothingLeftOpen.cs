using System;
using TestKit;

namespace Orders.Tests.Chains;

/// <summary>Fails a test at its end if its database double still has rows or transactions open, or refused a statement.</summary>
internal sealed class NothingLeftOpen(ITestDouble database) : IDisposable
{
    public void Dispose() => database.AssertExpectationsMet();
}
