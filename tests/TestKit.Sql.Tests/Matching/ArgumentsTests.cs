using System;
using System.Collections.Generic;
using System.Linq;
using TestKit.Data;
using Xunit;

namespace TestKit.Sql.Tests.Matching;

public sealed class ArgumentsTests
{
    public static TheoryData<object?, string> Holders => new()
    {
        { null, "(none)" },
        { new object?[] { 1, "a", null }, "1, \"a\", null" },
        { new List<object?> { 1, 2 }, "1, 2" },
        { (1, "a"), "1, \"a\"" },
        { new { id = 1, name = "a" }, "id: 1, name: \"a\"" },
        { new Filter(3, [1, 2]), "Id: 3, Tags: [1, 2]" },
        { new Dictionary<string, object?> { ["id"] = 1 }, "id: 1" },
        { new Dictionary<string, int> { ["id"] = 1 }, "id: 1" },
        { "text", "\"text\"" },
        { 5m, "5" },
        { Guid.Empty, "00000000-0000-0000-0000-000000000000" },
        { new byte[] { 1, 2 }, "[1, 2]" },
        { new Bag(), "a: 1, b: \"x\"" },
    };

    [Theory]
    [MemberData(nameof(Holders))]
    public void Spread_WhateverHoldsArguments_GivesThem(object? holder, string expected) => Assert.Equal(expected, SqlArgumentReader.Spread(holder).ToString());

    [Fact]
    public void Arguments_AreFoundByNameInAnyCase_AndByIndex()
    {
        var arguments = SqlArgumentReader.Spread(new Dictionary<string, object?> { ["@Id"] = 1, ["name"] = "a" });

        Assert.Equal(1, arguments["id"]);
        Assert.Equal("a", arguments[":Name"]);
        Assert.Equal([1, "a"], arguments);
        Assert.Equal("No argument is called \"x\". The arguments are @Id: 1, name: \"a\".", Assert.Throws<KeyNotFoundException>(() => arguments["x"]).Message);
        Assert.StartsWith("The statement has 2 arguments.", Assert.Throws<ArgumentOutOfRangeException>(() => arguments[2]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Arguments_ChangedAfterTheCall_AreAsTheyWere()
    {
        var ids = new[] { 1, 2 };
        var list = new List<object?> { ids };
        var arguments = SqlArgumentReader.Spread(list);
        ids[0] = 9;
        list.Clear();

        Assert.Equal("[1, 2]", arguments.ToString());
    }

    public static TheoryData<object?[], object?, bool> Matching => new()
    {
        { [1], new object?[] { 1L }, true },
        { [1.0m], new object?[] { 1 }, true },
        { [1], new object?[] { 1.0 }, false },
        { [1], new object?[] { "1" }, false },
        { [null], new object?[] { DBNull.Value }, true },
        { [null], new object?[] { 0 }, false },
        { [], null, true },
        { [], new object?[] { 1 }, false },
        { [1], new object?[] { 1, 2 }, false },
        { [1, 2], new object?[] { 1 }, false },
        { [new[] { 1, 2 }], new object?[] { new[] { 1, 2 } }, true },
        { [new byte[] { 1 }], new object?[] { new byte[] { 1 } }, true },
        { [Arg.Any, Arg.Where<string>(text => text.Length == 2)], new object?[] { 5, "ab" }, true },
        { [Arg.Any, Arg.Where<string>(text => text.Length == 2)], new object?[] { 5, "abc" }, false },
        { [Arg.OfType<int>()], new object?[] { "a" }, false },
        { [Arg.IsNull<string>()], new object?[] { null }, true },
        { [new { id = 1, name = "a" }], new { name = "a", id = 1L }, true },
        { [new { id = 1, name = Arg.Any }], new Dictionary<string, object?> { ["@ID"] = 1, ["@name"] = "b" }, true },
        { [new { id = 1 }], new { id = 1, name = "a" }, false },
        { [new { id = 1 }], new object?[] { 1 }, true },
        { [1, "a"], new { id = 1, name = "a" }, true },
        { [new Dictionary<string, object?> { ["id"] = 2 }], new { id = 1 }, false },
    };

    [Theory]
    [MemberData(nameof(Matching))]
    public void WithArgs_ValuesMatchersAndNames_AreCompared(object?[] expected, object? actual, bool matches)
        => Assert.Equal(matches, new ArgumentsPattern(expected).Matches(SqlArgumentReader.Spread(actual)));

    [Fact]
    public void Differences_NameWhatWasExpectedAndWhatCame()
    {
        Assert.Equal(["argument 2: expected \"a\", but was \"b\""], Differences([1, "a"], new object?[] { 1, "b" }));
        Assert.Equal(["argument 2: expected any, but it was not given"], Differences([1, Arg.Any], new object?[] { 1 }));
        Assert.Equal(["0 arguments expected, but 1 were given"], Differences([], new object?[] { 1 }));
        Assert.Equal(["name: expected not null, but it was not given"], Differences([new { name = Arg.IsNotNull<string>() }], new { id = 1 }));
        Assert.Equal(["argument 1: expected 1, but was 1 (Double, not Int32)"], Differences([1], new object?[] { 1.0 }));
    }

    private static List<string> Differences(object?[] expected, object? actual) => [.. new ArgumentsPattern(expected).Differences(SqlArgumentReader.Spread(actual))];

    private sealed record Filter(int Id, int[] Tags);

    /// <summary>Shaped as Dapper's dynamic parameters are.</summary>
    private sealed class Bag : Bag.IParameterLookup
    {
        private readonly Dictionary<string, object> _values = new() { ["a"] = 1, ["b"] = "x" };

        public IEnumerable<string> ParameterNames => _values.Keys;

        object? IParameterLookup.this[string name] => _values[name];

        internal interface IParameterLookup
        {
            object? this[string name] { get; }
        }
    }
}
