using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TestKit.Analyzers.Flow.Paths;

/// <summary>Numbers for what a path can know something about: variables, values kept by the compiler, and conditions.</summary>
internal sealed class Slots
{
    private readonly Dictionary<ISymbol, int> _symbols = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<CaptureId, int> _captures = [];
    private readonly Dictionary<string, int> _texts = [];
    private int _last;

    public IEnumerable<KeyValuePair<string, int>> Texts => _texts;

    public IEnumerable<KeyValuePair<ISymbol, int>> Symbols => _symbols;

    public int Of(ISymbol symbol) => Of(_symbols, symbol);

    public int Of(CaptureId capture) => Of(_captures, capture);

    public int Of(string text) => Of(_texts, text);

    /// <summary>The variable that the operation is; null for anything else.</summary>
    public int? Of(IOperation operation)
        => operation switch
        {
            ILocalReferenceOperation local => Of(local.Local),
            IParameterReferenceOperation parameter => Of(parameter.Parameter.OriginalDefinition),
            IFlowCaptureReferenceOperation capture => Of(capture.Id),
            _ => null,
        };

    public string NameOf(int slot) => _symbols.FirstOrDefault(each => each.Value == slot).Key?.Name ?? "";

    private int Of<T>(Dictionary<T, int> numbers, T key)
        where T : notnull
    {
        if (!numbers.TryGetValue(key, out var number))
        {
            numbers.Add(key, number = ++_last);
        }

        return number;
    }
}
