using System;
using System.Collections.Generic;
using System.Data;
using System.Data.Common;
using System.Linq;

namespace TestKit.Data.Tests.Contract;

/// <summary>Parameters, their collection, and which values are sent.</summary>
internal static class ParameterProbes
{
    private static readonly object?[] s_values =
    [
        true, (byte)1, (sbyte)1, (short)1, (ushort)1, 1, 1u, 1L, 1UL, 1f, 1.0, 1m, 'c', "text", Guid.Empty, new byte[] { 1 }, new DateTime(2026, 1, 1), new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc),
        new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Local), new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.FromHours(2)), new DateOnly(2026, 1, 1),
        new TimeOnly(1, 2), TimeSpan.FromHours(1), DayOfWeek.Monday, new object(), null, new[] { 1 }, new[] { "a" }, new List<int> { 1 }, new Uri("http://localhost"),
    ];

    public static IReadOnlyList<ProviderProbe> All { get; } = [.. Types(), .. Names(), .. Collections()];

    private static IEnumerable<ProviderProbe> Types()
        => s_values.SelectMany(value => new ProviderProbe[]
        {
            new($"type of {Text(value)}", c => Parameter(c, "p", value).DbType),
            new($"sending {Text(value)}", c => Send(c, value)),
        });

    private static IEnumerable<ProviderProbe> Names() =>
    [
        new("defaults", c => { var p = c.CreateCommand().CreateParameter(); return new object?[] { p.ParameterName, p.Value, p.DbType, p.Direction, p.Size, p.Precision, p.Scale, p.SourceColumn, p.IsNullable, p.SourceVersion }; }),
        new("name null", c => Parameter(c, null!, 1).ParameterName),
        new("type set and reset", c => { var p = Parameter(c, "p", 1); p.DbType = DbType.String; var set = p.DbType; p.ResetDbType(); return new object[] { set, p.DbType }; }),
        .. new[] { "p", "@p", ":p", "P" }.SelectMany(name => new[] { "p", "@p", ":p", "P", "@P" }.Select(asked => new ProviderProbe($"{name} asked as {asked}", c => { var command = c.CreateCommand(); command.Parameters.Add(Parameter(c, name, 1)); return new object[] { command.Parameters.IndexOf(asked), command.Parameters.Contains(asked) }; }))),
        .. new[] { "p", "@p", ":p", "P" }.Select(name => new ProviderProbe($"sent as {name}", c => { var command = Statements.Command(Statements.Opened(c), Statements.Echo); command.Parameters.Add(Parameter(c, name, 1)); return command.ExecuteScalar(); })),
        new("exact before other case", c => { var command = c.CreateCommand(); command.Parameters.Add(Parameter(c, "P", 1)); command.Parameters.Add(Parameter(c, "p", 2)); return command.Parameters["p"].Value; }),
        new("exact before other case, of many", c => { var command = c.CreateCommand(); foreach (var name in new[] { "P", "p", "a", "b", "d", "e" }) { command.Parameters.Add(Parameter(c, name, name)); } return command.Parameters["p"].Value; }),
        new("missing at execution", c => Statements.Command(Statements.Opened(c), Statements.Echo).ExecuteScalar()),
        new("another missing at execution", c => { var command = Statements.Command(Statements.Opened(c), Statements.Echo); command.Parameters.Add(Parameter(c, "q", 1)); return command.ExecuteScalar(); }),
        new("missing inside a string", c => Statements.Command(Statements.Opened(c), "SELECT 1 -- @p '@q'").ExecuteScalar()),
        new("more than needed", c => { var command = Statements.Command(Statements.Opened(c), Statements.Echo); command.Parameters.Add(Parameter(c, "p", 1)); command.Parameters.Add(Parameter(c, "q", 1)); return command.ExecuteScalar(); }),
    ];

    private static IEnumerable<ProviderProbe> Collections() =>
    [
        new("add twice", c => { var command = c.CreateCommand(); var p = Parameter(c, "p", 1); command.Parameters.Add(p); command.Parameters.Add(p); return command.Parameters.Count; }),
        new("add to another", c => { var p = Parameter(c, "p", 1); c.CreateCommand().Parameters.Add(p); c.CreateCommand().Parameters.Add(p); return null; }),
        new("remove, add to another", c => { var first = c.CreateCommand(); var p = Parameter(c, "p", 1); first.Parameters.Add(p); first.Parameters.Remove(p); return c.CreateCommand().Parameters.Add(p); }),
        new("clear, add to another", c => { var first = c.CreateCommand(); var p = Parameter(c, "p", 1); first.Parameters.Add(p); first.Parameters.Clear(); return c.CreateCommand().Parameters.Add(p); }),
        new("duplicate names", c => { var command = c.CreateCommand(); command.Parameters.Add(Parameter(c, "p", 1)); command.Parameters.Add(Parameter(c, "p", 2)); return command.Parameters["p"].Value; }),
        new("missing, get", c => c.CreateCommand().Parameters["nothing"]),
        new("missing, set", c => { c.CreateCommand().Parameters["nothing"] = Parameter(c, "p", 1); return null; }),
        new("missing, remove at name", c => { c.CreateCommand().Parameters.RemoveAt("nothing"); return null; }),
        new("absent, remove", c => { c.CreateCommand().Parameters.Remove(Parameter(c, "p", 1)); return null; }),
        new("null, add", c => c.CreateCommand().Parameters.Add(null!)),
        new("another object, add", c => c.CreateCommand().Parameters.Add("text")),
        new("another object, contains", c => c.CreateCommand().Parameters.Contains((object)1)),
        new("index too big", c => c.CreateCommand().Parameters[3]),
        new("null name", c => c.CreateCommand().Parameters.Contains(null!)),
        new("insert", c => { var command = c.CreateCommand(); command.Parameters.Add(Parameter(c, "p", 1)); command.Parameters.Insert(0, Parameter(c, "q", 2)); return command.Parameters[0].Value; }),
        new("range", c => { var command = c.CreateCommand(); command.Parameters.AddRange(new[] { Parameter(c, "p", 1), Parameter(c, "q", 2) }); return command.Parameters.Count; }),
    ];

    private static object? Send(DbConnection connection, object? value)
    {
        var command = Statements.Command(Statements.Opened(connection), Statements.Echo);
        command.Parameters.Add(Parameter(connection, "p", value));
        return command.ExecuteScalar();
    }

    private static DbParameter Parameter(DbConnection connection, string name, object? value)
    {
        var parameter = connection.CreateCommand().CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        return parameter;
    }

    private static string Text(object? value) => value is null ? "null" : $"{value.GetType().Name}{(value is DateTime time ? $" {time.Kind}" : value is DateTimeOffset { Offset.Ticks: not 0 } ? " with offset" : "")}";
}
