using System;
using System.Net.Http;
using Microsoft.Extensions.Logging;
using TestKit;
using Xunit;

[assembly: GenerateTestDouble(typeof(HttpMessageHandler))]
[assembly: GenerateTestDouble(typeof(ILogger<>))]

namespace TestKit.Usage.Tests.Framework;

/// <summary>The interface that most tests double: one generic method, which the extensions call with a type nobody else can name.</summary>
public sealed class LoggerTests
{
    private readonly MockLogger<LoggerTests> logger = new();

    [Fact]
    public void Log_ByLevelAndText_IsAsserted()
    {
        Write("pear");

        logger.Log(LogLevel.Warning, state: Arg.Where<object?>(state => $"{state}".Contains("pear"))).AssertCalled(Times.Once);
        logger.Log(LogLevel.Error).AssertNotCalled();
    }

    [Fact]
    public void Log_Message_IsShownAsItIsWritten()
    {
        Write("apple");

        var e = Assert.Throws<AssertionFailedException>(() => logger.Log(LogLevel.Error).AssertCalled());

        Assert.Contains("Nearest call: Log<FormattedLogValues>(logLevel: Warning, eventId: 0, state: apple is out of stock, exception: TimeoutException: late, ", e.Message, StringComparison.Ordinal);
        Assert.Contains("All calls on MockLogger<LoggerTests>:\n", e.Message, StringComparison.Ordinal);
    }

    private void Write(string item)
#pragma warning disable CA1848, CA1873 // As the code under test would.
        => logger.Object.LogWarning(new TimeoutException("late"), "{Item} is out of stock", item);
#pragma warning restore CA1848, CA1873
}
