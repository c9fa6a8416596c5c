using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TestKit.Analyzers.Script.Calls;
using TestKit.Analyzers.Script.Rows;
using TestKit.Analyzers.Statements;

namespace TestKit.Analyzers.Script.Code;

/// <summary>What one body of code says about SQL and rows: read in one walk, for all rules.</summary>
internal sealed class CodeReading
{
    private readonly Lazy<IReadOnlyList<Expectation>> _expectations;
    private readonly Lazy<IReadOnlyList<SqlCall>> _sqlCalls;
    private readonly Lazy<IReadOnlyList<SeenRowSet>> _rowSets;

    public CodeReading(ImmutableArray<IOperation> blocks, Readings readings)
    {
        Readings = readings;
        var calls = new List<IInvocationOperation>();
        var commands = new List<IVariableDeclaratorOperation>();
        foreach (var operation in blocks.SelectMany(block => block.DescendantsAndSelf()))
        {
            Locals.Add(operation);
            if (operation is IInvocationOperation call)
            {
                calls.Add(call);
            }
            else if (operation is IVariableDeclaratorOperation declarator && CommandReader.IsCommand(declarator.Symbol.Type))
            {
                commands.Add(declarator);
            }
        }

        Calls = calls;
        _expectations = new(() => [.. Calls.Where(readings.Types.IsExpecting).Select(each => ExpectationReader.Read(each, this))]);
        _sqlCalls = new(() => [.. Calls.Select(each => SqlCallReader.Read(each, this)).OfType<SqlCall>(), .. commands.SelectMany(each => CommandReader.Read(each, this))]);
        _rowSets = new(() => [.. Calls.Select(each => RowSetReader.Read(each, this)).OfType<SeenRowSet>()]);
    }

    public Readings Readings { get; }

    public ScriptTypes Types => Readings.Types;

    public Locals Locals { get; } = new();

    public IReadOnlyList<IInvocationOperation> Calls { get; }

    public IReadOnlyList<Expectation> Expectations => _expectations.Value;

    /// <summary>The statements that the code itself runs.</summary>
    public IReadOnlyList<SqlCall> SqlCalls => _sqlCalls.Value;

    /// <summary>All SQL that is known while compiling, in expectations and in statements that the code runs.</summary>
    public IEnumerable<(IOperation Place, Statement Statement, bool IsWhole)> Statements
        => Expectations.Where(each => each.IsSql).Select(each => (each.Place, Statement: each.Statement(), each.IsWhole))
            .Concat(SqlCalls.Select(each => (each.Place, Statement: Statement.Of(each.Sql, each.Syntax), IsWhole: true)))
            .Where(each => each.Statement is not null)
            .Select(each => (each.Place, each.Statement!, each.IsWhole));

    public IReadOnlyList<SeenRowSet> RowSets => _rowSets.Value;
}
