using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using TestKit.Data;

namespace TestKit.Sql.Tests.Tokens;

/// <summary>Texts made of the pieces that mean something to some vendor, in any order and cut anywhere.</summary>
internal static class AnySql
{
    private static readonly string[] s_pieces =
    [
        " ", "\n", "\t", "select", "From", "users", "x", "_a", "e", "E", "U&", "n", "q", "Q", "b", "'", "''", "\"", "`", "[", "]", "\\", "$", "$$", "$a$", "$1", "@", "@@", "@p", ":", "::", ":p",
        ":=", "?", "#", "#t", "--", "-- ", "-", "/*", "*/", "/", "*", "+", "=", "!", "<", ">", "|", "%", "(", ")", ",", ".", "..", ";", "0", "1", "0x", "1e", "1.5", "_", "{", "}", "\0", "é", "\u00a0",
    ];

    public static Arbitrary<string> Texts { get; } = Gen.ListOf(Gen.Elements(s_pieces)).Select(pieces => string.Concat(pieces)).ToArbitrary();

    public static Arbitrary<SqlSyntax> Syntaxes { get; }
        = Gen.Elements(SqlSyntax.PostgreSql, SqlSyntax.Oracle, SqlSyntax.SqlServer, SqlSyntax.MySql, SqlSyntax.Standard).ToArbitrary();
}
