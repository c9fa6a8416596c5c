using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TestKit.Analyzers.Script.Calls;

namespace TestKit.Analyzers.Script.Code;

/// <summary>The readings of a compilation, which all rules share.</summary>
internal sealed class Readings
{
    private static readonly ConditionalWeakTable<Compilation, Readings> s_all = new();
    private readonly ConcurrentDictionary<SyntaxNode, CodeReading> _readings = new();
    private readonly ConcurrentDictionary<SyntaxTree, bool> _strictFiles = new();

    private Readings(ScriptTypes types)
    {
        Types = types;
        Interfaces = new(types.Compilation);
    }

    public ScriptTypes Types { get; }

    public DoubledInterfaces Interfaces { get; }

    public static Readings Of(ScriptTypes types) => s_all.GetValue(types.Compilation, _ => new(types));

    /// <summary>Whether anything in the file makes a double compare whole statements.</summary>
    public bool MentionsStrictMatching(SyntaxTree file)
        => _strictFiles.GetOrAdd(file, static each => each.GetRoot().DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == OwnerReader.Strict));

    public CodeReading Of(ImmutableArray<IOperation> blocks) => _readings.GetOrAdd(blocks[0].Syntax, _ => new(blocks, this));
}
