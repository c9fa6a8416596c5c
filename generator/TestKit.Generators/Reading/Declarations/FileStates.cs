using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace TestKit.Generators.Reading.Declarations;

/// <summary>What is known of files, as long as they are.</summary>
internal sealed class FileStates
{
    private readonly ConditionalWeakTable<SyntaxTree, FileState> _known = new();

    public FileState Of(SyntaxTree file) => _known.GetOrCreateValue(file);

    public FileNames NamesOf(SyntaxTree file) => Of(file).NamesIn(file);

    /// <summary>The last version at which something changed that the file hangs on; 0 where nothing has since the first one, which it came with.</summary>
    public int LastTouched(SyntaxTree file) => _known.TryGetValue(file, out var state) ? state.LastTouched : 0;

    /// <summary>Lets another object stand for a file. False where it is known as another one: what changed while it was away is not known.</summary>
    public bool TryReplace(SyntaxTree before, SyntaxTree after)
    {
        var state = Of(before);
        if (_known.TryGetValue(after, out var known))
        {
            return known == state;
        }

        _known.Add(after, state);
        return true;
    }
}
