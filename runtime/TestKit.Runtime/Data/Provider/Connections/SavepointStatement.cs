using System;
using System.Linq;

namespace TestKit.Data;

/// <summary>Statements that make, release and go back to savepoints, as EF Core sends them in place of calling the transaction.</summary>
internal static class SavepointStatement
{
    /// <summary>Does what the statement says to the transaction; false for other statements.</summary>
    public static bool TryRun(SqlText text, FakeDbTransaction transaction)
    {
        var words = text.Tokens.Where(token => !token.IsTrivia && token.Kind != SqlTokenKind.Semicolon).Select(text.TextOf).ToArray();
        if (words.Length is < 2 or > 4)
        {
            return false;
        }

        var name = words[^1].Trim('"');
        Action<string>? change = string.Join(' ', words[..^1]).ToUpperInvariant() switch
        {
            "SAVEPOINT" => transaction.Save,
            "RELEASE" or "RELEASE SAVEPOINT" => transaction.Release,
            "ROLLBACK TO" or "ROLLBACK TO SAVEPOINT" => transaction.Rollback,
            _ => null,
        };
        change?.Invoke(name);
        return change is not null;
    }
}
