using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TestKit.Generators.Tests.Fuzzing;

/// <summary>Breaks a source as a person breaks it while typing; the same seed breaks it the same way.</summary>
internal sealed class RandomEdits(int seed)
{
    /// <summary>What half-typed code, copied lines and missing references look like.</summary>
    private static readonly string[] Fragments =
    [
        "Missing", ": IMissing", "<", ">", "<T, T>", "where T : Missing", "int x, int x", "void Get(", "[GenerateTestDouble]", "[GenerateTestDouble(typeof(", "[RecordsTransition]", "[ReadsState]",
        "static abstract", "ref", "out", "params", "default", "async", "file", "private", "partial", "interface I {", "}", "{", ";", "=>", "this[int i]", "event", "?", "[]", "*", "\"", "@", "/*", "#if X", "\n",
    ];

    private readonly Random _random = new(seed);

    public string Apply(string source) => Apply(source, _random.Next(1, 6));

    /// <summary>So little that most of it declares what it declared.</summary>
    public string ApplyOne(string source) => Apply(source, 1);

    private string Apply(string source, int edits)
    {
        var tokens = CSharpSyntaxTree.ParseText(source).GetRoot().DescendantTokens().Select(token => token.ToFullString()).ToList();
        for (; edits > 0 && tokens.Count > 1; edits--)
        {
            Edit(tokens);
        }

        return string.Concat(tokens);
    }

    private void Edit(List<string> tokens)
    {
        var at = _random.Next(tokens.Count);
        switch (_random.Next(7))
        {
            case 0:
                tokens.RemoveAt(at);
                break;
            case 1:
                tokens.Insert(at, tokens[at]);
                break;
            case 2:
                var other = _random.Next(tokens.Count);
                (tokens[at], tokens[other]) = (tokens[other], tokens[at]);
                break;
            case 3:
                tokens.Insert(at, $" {Fragments[_random.Next(Fragments.Length)]} ");
                break;
            case 4:
                tokens[at] = $" {Fragments[_random.Next(Fragments.Length)]} ";
                break;
            case 5:
                var some = tokens.GetRange(at, _random.Next(Math.Min(30, tokens.Count - at)));
                tokens.InsertRange(at, some);
                break;
            default:
                tokens.RemoveRange(at, _random.Next(Math.Min(30, tokens.Count - at)));
                break;
        }
    }
}
