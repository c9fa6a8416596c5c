using System.Collections.Concurrent;

namespace TestKit.Data;

/// <summary>The statements that a database was asked lately, so that each is cut into tokens once, however many expectations look at it and however often it comes.</summary>
internal sealed class KnownStatements
{
    /// <summary>More texts than a test has by hand: those that are made with their values in them would otherwise stay for ever.</summary>
    private const int Most = 256;
    private readonly ConcurrentDictionary<(string Source, SqlSyntax Syntax), SqlStatement> _known = new();

    public SqlStatement Of(string source, SqlSyntax syntax)
    {
        if (_known.TryGetValue((source, syntax), out var known))
        {
            return known;
        }

        if (_known.Count >= Most)
        {
            _known.Clear();
        }

        return _known.GetOrAdd((source, syntax), new SqlStatement(source, syntax));
    }
}
