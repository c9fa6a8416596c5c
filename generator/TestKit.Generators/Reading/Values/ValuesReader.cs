using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TestKit.Generators.Model;
using TestKit.Generators.Model.Members;
using TestKit.Generators.Model.Values;
using TestKit.Generators.Naming;

namespace TestKit.Generators.Reading.Values;

/// <summary>Reads what the values that a double's members take and give need: a text, and where it is asked for, copies.</summary>
/// <param name="assembly">The assembly of the double.</param>
/// <param name="copies">Whether arguments are copied.</param>
internal sealed class ValuesReader(IAssemblySymbol assembly, bool copies)
{
    private readonly RecordTextReader _texts = new(assembly);
    private readonly CopyReader _copies = new(assembly);

    public ValuesModel Read(IReadOnlyList<ISymbol> slots)
    {
        var results = ResultReader.Read(slots, assembly).ToEquatableArray();
        foreach (var type in slots.SelectMany(Doubleability.Types))
        {
            _texts.Visit(type);
        }

        return _texts.Found.Count + _copies.Found.Count + results.Count == 0 ? ValuesModel.None : new(_texts.Found, _copies.Found, results);
    }

    /// <summary>The method with copies of its arguments.</summary>
    public MethodModel WithCopies(MethodModel model, IMethodSymbol method)
    {
        if (!copies)
        {
            return model;
        }

        var copied = method.Parameters.Zip(model.Parameters, (parameter, kept) => kept is { Kind: ArgumentKind.Value, Captured: not null } ? _copies.Visit(parameter.Type) : Copying.NotNeeded).ToList();
        var left = method.Parameters.Zip(copied, (parameter, copying) => model.HandlerType is not null && copying.IsNeeded ? Left(parameter, Copying.LeftAt(parameter.Type)) : Left(parameter, copying)).Where(text => text is not null).ToList();
        return model with
        {
            Parameters = model.Parameters.Zip(copied, (parameter, copying) => copying.IsNeeded ? parameter with { SnapshotCall = Names.Copy } : parameter).ToEquatableArray(),
            Uncopied = left.Count == 0 ? null : string.Join(", ", left),
        };
    }

    private static string? Left(IParameterSymbol parameter, Copying copying)
        => copying.Path is null ? null : $"{parameter.Name}{copying.Path} ({copying.Left})";
}
