using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Xunit;

namespace TestKit.Runtime.Tests;

public sealed class ArgumentFormatterTests
{
    public static TheoryData<object?, string> Values => new()
    {
        { null, "null" },
        { "a\"b\n\u0001\\", "\"a\\\"b\\n\\u0001\\\\\"" },
        { 'x', "'x'" },
        { true, "true" },
        { 1.5, "1.5" },
        { new[] { 1, 2 }, "[1, 2]" },
        { new[] { "a", null }, "[\"a\", null]" },
        { new Dictionary<string, int> { ["a"] = 1 }, "{ \"a\": 1 }" },
        { new Dictionary<string, int>(), "{}" },
        { Enumerable.Range(1, 12), "[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, …]" },
        { CancellationToken.None, "none" },
        { new CancellationToken(canceled: true), "cancelled token" },
        { typeof(string), "string" },
        { typeof(Dictionary<string, List<int[]>>), "Dictionary<string, List<int[]>>" },
        { typeof(Dictionary<string, int>.KeyCollection), "KeyCollection" },
        { typeof(List<>), "List<T>" },
        { new FormatException("bad"), "FormatException: bad" },
        { (Func<int>)(() => 1), "Func<int>" },
        { new LogEntry("pear", "out of stock"), "pear: out of stock" },
        { default(NoResult), "done" },
        { new Uri("http://localhost/"), "http://localhost/" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Format_Value_IsShortAndOnOneLine(object? value, string expected)
        => Assert.Equal(expected, ArgumentFormatter.Format(value));

    [Fact]
    public void Format_Number_DoesNotDependOnTheCulture()
    {
        var culture = CultureInfo.CurrentCulture;
        var commas = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        commas.NumberFormat.NumberDecimalSeparator = ",";
        CultureInfo.CurrentCulture = commas;
        try
        {
            Assert.Equal("1.5", ArgumentFormatter.Format(1.5m));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Format_LongText_IsCut()
    {
        var text = ArgumentFormatter.Format(new string('x', 1000));

        Assert.Equal(200, text.Length);
        Assert.EndsWith("…", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Format_ToStringThrows_DoesNotHideTheMessage()
        => Assert.Equal("Unprintable (its ToString threw NotSupportedException)", ArgumentFormatter.Format(new Unprintable()));

    private sealed class Unprintable
    {
        public override string ToString() => throw new NotSupportedException();
    }

    /// <summary>A list of its parts that says more as a whole.</summary>
    private sealed class LogEntry(params string[] parts) : List<string>(parts)
    {
        public override string ToString() => string.Join(": ", this);
    }
}
