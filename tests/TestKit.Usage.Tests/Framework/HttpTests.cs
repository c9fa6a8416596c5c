using System;
using System.Net.Http;
using System.Threading.Tasks;
using Xunit;

namespace TestKit.Usage.Tests.Framework;

/// <summary>What code that talks to a remote system is given: a client over a double of its handler, whose only member is protected.</summary>
public sealed class HttpTests
{
    [Fact]
    public async Task Handler_FailsThenAnswers_TheClientSeesIt()
    {
        var handler = new MockHttpMessageHandler();
        using var http = new HttpClient(handler) { BaseAddress = new Uri("http://shop/") };

        handler.SendAsync(Arg.Where<HttpRequestMessage>(request => request.Method == HttpMethod.Get)).Returns((request, _) => new() { Content = new StringContent($"of {request.RequestUri}") });
        handler.SendAsync().Throws(new HttpRequestException("down")).Once();

        await Assert.ThrowsAsync<HttpRequestException>(() => http.GetStringAsync(new Uri("prices", UriKind.Relative)));
        Assert.Equal("of http://shop/prices", await http.GetStringAsync(new Uri("prices", UriKind.Relative)));
        handler.SendAsync().AssertCalled(2);
    }
}
