using System.Threading;
using Microsoft.CodeAnalysis;

namespace TestKit.Generators.Reading.Declarations;

/// <summary>What is known of a file, and of the others that declare the same in its place.</summary>
internal sealed class FileState
{
    private FileNames? _names;
    private int _lastTouched;

    public int LastTouched
    {
        get => Volatile.Read(ref _lastTouched);
        set => Volatile.Write(ref _lastTouched, value);
    }

    public FileNames NamesIn(SyntaxTree file) => _names ??= FileNamesReader.Read(file);
}
