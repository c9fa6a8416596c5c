using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.CodeAnalysis;
using TestKit.Injection.Planning;

namespace TestKit.Generators.Reading.Chains.Descriptions;

/// <summary>Writes what other assemblies need to know of a chain as words. Lists stand behind their length, and what may be missing is a list of one or none.</summary>
internal sealed class DescriptionWriter
{
    /// <summary>The first word. A reader that does not know it leaves the chain to the run.</summary>
    public const string Form = "1";

    public const string Edit = "edit";
    public const string Matrix = "matrix";
    public const string Parameter = "parameter";

    private readonly List<string> _words = [Form];

    /// <exception cref="CannotBeSeen">The chain cannot be told to other assemblies.</exception>
    public static IReadOnlyList<string> Write(Description description)
    {
        var writer = new DescriptionWriter();
        writer.Optional(description.Run is null ? null : description.Run.Method);
        if (description.Run is { } run)
        {
            writer.Optional(run.Cell);
            writer.Optional(run.Test?.ToString(CultureInfo.InvariantCulture));
            writer.All(run.Needs, writer.Type);
        }

        writer.All(description.Chains, chain =>
        {
            writer.Optional(chain.Name);
            writer.All(chain.Entries, writer.Entry);
        });
        return writer._words;
    }

    private void Entry(ChainEntry<ITypeSymbol> entry)
    {
        switch (entry)
        {
            case ChainItem<ITypeSymbol> item:
                Item(item);
                break;
            case ChainEdit<ITypeSymbol> edit:
                Words(Edit, edit.Kind.ToString(), edit.Target, edit.Place);
                All(edit.Content, Entry);
                break;
            case ChainMatrix<ITypeSymbol> matrix:
                Words(Matrix, matrix.Place);
                All(matrix.Cells, cell =>
                {
                    Words(cell.Name);
                    All(cell.Entries, Entry);
                });
                break;
            case ParameterEntry parameter:
                Words(Parameter, parameter.Ordinal.ToString(CultureInfo.InvariantCulture));
                break;
        }
    }

    private void Item(ChainItem<ITypeSymbol> item)
    {
        Words(item.Kind.ToString(), item.Place, item.Presence.ToString(), item.Lifetime.ToString(), item.IsAsynchronous ? "asynchronous" : "synchronous");
        Optional(item.Name);
        Optional(item.ChainName);
        Optional(item.Mistake);
        All(item.Inputs, Type);
        All(item.Outputs, Type);
        All(item.InnerResult, Type);
        All(item.Inner, Entry);
    }

    private void Type(ITypeSymbol type)
        => Words(IsClosed(type) && DocumentationCommentId.CreateReferenceId(type) is { } id ? id : throw new CannotBeSeen("a type of it is not known"));

    private static bool IsClosed(ITypeSymbol type)
        => type switch
        {
            IArrayTypeSymbol array => IsClosed(array.ElementType),
            INamedTypeSymbol named => named is { TypeKind: not TypeKind.Error, IsAnonymousType: false, IsFileLocal: false } && AreClosed(named) && (named.ContainingType is null || IsClosed(named.ContainingType)),
            _ => type.TypeKind == TypeKind.Dynamic,
        };

    private static bool AreClosed(INamedTypeSymbol type)
    {
        foreach (var argument in type.TypeArguments)
        {
            if (!IsClosed(argument))
            {
                return false;
            }
        }

        return true;
    }

    private void Optional(string? word)
    {
        Words(word is null ? "0" : "1");
        if (word is not null)
        {
            Words(word);
        }
    }

    private void All<T>(IReadOnlyList<T> items, Action<T> write)
    {
        Words(items.Count.ToString(CultureInfo.InvariantCulture));
        foreach (var item in items)
        {
            write(item);
        }
    }

    private void Words(params string[] words) => _words.AddRange(words);
}
