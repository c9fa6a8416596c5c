using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using TestKit.Injection.Planning;

namespace TestKit.Generators.Reading.Chains.Descriptions;

/// <summary>Reads what <see cref="DescriptionWriter"/> wrote, with the types of the compilation.</summary>
internal sealed class DescriptionReader(IReadOnlyList<string> words, Compilation compilation, ISymbol member)
{
    private int _next;

    /// <exception cref="CannotBeSeen">It speaks of a type that this compilation does not know, or in a form that it does not know.</exception>
    public Description Read()
    {
        if (Word() != DescriptionWriter.Form)
        {
            throw Unreadable();
        }

        var run = Optional() is { } method ? new DescribedRun(method, Optional(), Optional() is { } test ? Number(test) : null, All(Type)) : null;
        return new(All(() => new SeenChain(Optional(), All(Entry))), run);
    }

    private ChainEntry<ITypeSymbol> Entry()
        => Word() switch
        {
            DescriptionWriter.Edit => new ChainEdit<ITypeSymbol> { Kind = Enumerated<EditKind>(Word()), Target = Word(), Place = Word(), Content = All(Entry) },
            DescriptionWriter.Matrix => new ChainMatrix<ITypeSymbol> { Place = Word(), Cells = All(() => new MatrixCell<ITypeSymbol>(Word(), All(Entry))) },
            DescriptionWriter.Parameter => new ParameterEntry(Number(Word())),
            var kind => new ChainItem<ITypeSymbol>
            {
                Kind = Enumerated<ItemKind>(kind),
                Place = Word(),
                Presence = Enumerated<Presence>(Word()),
                Lifetime = Enumerated<Lifetime>(Word()),
                IsAsynchronous = Word() == "asynchronous",
                Name = Optional(),
                ChainName = Optional(),
                Mistake = Optional(),
                Inputs = All(Type),
                Outputs = All(Type),
                InnerResult = All(Type),
                Inner = All(Entry),
            },
        };

    /// <summary>Of several types of one name, that of the described assembly is meant, or the only one that all assemblies see.</summary>
    private ITypeSymbol Type()
    {
        var id = Word();
        var found = DocumentationCommentId.GetSymbolsForReferenceId(id, compilation).OfType<ITypeSymbol>().ToList();
        if (found.Count > 1)
        {
            var own = found.Where(type => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, member.ContainingAssembly)).ToList();
            found = own.Count == 1 ? own : [.. found.Where(type => type.DeclaredAccessibility == Accessibility.Public)];
        }

        return found.Count == 1 ? found[0] : throw new CannotBeSeen($"'{member.Name}' of another assembly speaks of {id}, which is not known here");
    }

    private List<T> All<T>(Func<T> read)
    {
        var items = new List<T>();
        for (var count = Number(Word()); count > 0; count--)
        {
            items.Add(read());
        }

        return items;
    }

    private string? Optional() => Word() == "0" ? null : Word();

    private int Number(string word) => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Unreadable();

    private T Enumerated<T>(string word)
        where T : struct
        => Enum.TryParse<T>(word, out var value) ? value : throw Unreadable();

    private string Word() => _next < words.Count ? words[_next++] : throw Unreadable();

    private CannotBeSeen Unreadable() => new($"'{member.Name}' is in another assembly, whose description was made by another version");
}
