using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace TestKit.Generators.Tests.Harness;

/// <summary>Looks for what keeps a compilation alive, and the cache useless, in what a step hands on.</summary>
internal static class RoslynObjects
{
    public static void AssertNone(GeneratorRunResult run, IEnumerable<string> steps)
    {
        foreach (var step in steps)
        {
            var outputs = run.TrackedSteps.TryGetValue(step, out var runs) ? runs.SelectMany(each => each.Outputs) : [];
            foreach (var (value, _) in outputs)
            {
                var found = Find(value, step, new HashSet<object>(ReferenceEqualityComparer.Instance));
                Assert.True(found is null, $"A step hands on an object of the compiler: {found}");
            }
        }
    }

    /// <summary>The path to the first object of the compiler; null for none.</summary>
    private static string? Find(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string || value.GetType() is { IsPrimitive: true } or { IsEnum: true } || !seen.Add(value))
        {
            return null;
        }

        if (IsOfTheCompiler(value))
        {
            return $"{path} is {value.GetType().FullName}";
        }

        return value is Array array
            ? array.Cast<object?>().Select((item, i) => Find(item, $"{path}[{i}]", seen)).FirstOrDefault(found => found is not null)
            : Fields(value.GetType()).Select(field => Find(field.GetValue(value), $"{path}.{field.Name}", seen)).FirstOrDefault(found => found is not null);
    }

    private static bool IsOfTheCompiler(object value)
        => value is ISymbol or Compilation or SyntaxNode or SyntaxToken or SyntaxTree or SyntaxReference or Location or SemanticModel or SourceText or AttributeData
            || value.GetType().Assembly.GetName().Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal);

    private static IEnumerable<FieldInfo> Fields(Type type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var field in current.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                yield return field;
            }
        }
    }
}
