using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace TestKit.Generators.Reading.Declarations;

/// <summary>Tells the compilations of a project apart by what they declare, one after the other, as it is edited.</summary>
internal sealed class DeclarationVersions
{
    private readonly ConditionalWeakTable<Compilation, object> _known = new();
    private Compilation? _last;
    private object _version = new();

    /// <summary>The same object for compilations that declare the same.</summary>
    public object Of(Compilation compilation)
    {
        if (_known.TryGetValue(compilation, out var known))
        {
            return known;
        }

        lock (_known)
        {
            return _known.GetValue(compilation, Next);
        }
    }

    private object Next(Compilation compilation)
    {
        if (_last is null || !DeclarationComparer.AreSame(compilation, _last))
        {
            _version = new();
        }

        _last = compilation;
        return _version;
    }
}
