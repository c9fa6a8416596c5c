using System;
using TestKit.Data;
using Xunit;

namespace TestKit.Sql.Tests.Matching;

public sealed class SqlPatternTests
{
    [Trait("Case", "F11")]
    [Theory]
    [InlineData("SELECT", "SELECT * FROM users WHERE id = $1")]
    [InlineData("select * from users", "SELECT *\n\tFROM users /* all */ WHERE id = $1")]
    [InlineData("INSERT INTO t VALUES ($1,$2)", "insert into t values($1, $2);")]
    [InlineData("FROM user", "SELECT * FROM users")]
    [InlineData("from order", "SELECT * FROM orders")]
    [InlineData("ame = $1", "SELECT * FROM t WHERE name = $1")]
    [InlineData("row_id", "SELECT row_id2 FROM t")]
    [InlineData("", "anything at all")]
    [InlineData("name = 'Al", "SELECT * FROM users WHERE name = 'Alice'")]
    [InlineData("SELECT 1;", "SELECT 1")]
    public void Partial_PatternIsInTheStatement_Matches(string pattern, string statement) => Assert.True(Matches(pattern, statement));

    [Theory]
    [InlineData("FROM Users", "SELECT * FROM users")]
    [InlineData("'a b'", "SELECT 'a  b'")]
    [InlineData("\"Select\"", "SELECT \"select\"")]
    [InlineData("SELECT id", "SELECT name, id FROM users")]
    [InlineData("DELETE", "SELECT 1 /* DELETE */")]
    public void Partial_NamesAndStringsDiffer_DoesNotMatch(string pattern, string statement) => Assert.False(Matches(pattern, statement));

    [Trait("Case", "F12")]
    [Theory]
    [InlineData("SELECT id FROM users", " select id\nfrom users; -- all", true)]
    [InlineData("SELECT id FROM users", "SELECT id FROM users WHERE id = 1", false)]
    [InlineData("", "SELECT 1", false)]
    public void Strict_WholeStatements_AreCompared(string pattern, string statement, bool matches)
        => Assert.Equal(matches, Of(pattern).Matches(Statement(statement), strict: true));

    [Theory]
    [InlineData("FROM user", "SELECT * FROM users", false)]
    [InlineData("FROM user", "SELECT * FROM user u", true)]
    [InlineData("id = $1", "SELECT * FROM t WHERE id = $10", false)]
    [InlineData("FROM users", "SELECT 'x FROM users y'", false)]
    [InlineData("a a b", "a a a b", true)]
    public void ByTokens_WholeTokens_AreCompared(string pattern, string statement, bool matches)
        => Assert.Equal(matches, Of(pattern, SqlMatching.ByTokens).Matches(Statement(statement), strict: false));

    [Theory]
    [InlineData("^SELECT .* FROM users( WHERE|$)", "select id, name\nfrom users;", true)]
    [InlineData("^select", "SELECT 1", true)]
    [InlineData("(?-i)Users", "SELECT * FROM users", false)]
    public void ByRegex_TheStatementOnOneLine_IsSearched(string pattern, string statement, bool matches)
        => Assert.Equal(matches, Of(pattern, SqlMatching.ByRegex).Matches(Statement(statement), strict: true));

    [Theory]
    [InlineData("SELECT 1", "SELECT 1", true)]
    [InlineData("SELECT 1", "select 1", false)]
    [InlineData("SELECT 1", "SELECT 1 ", false)]
    public void ByExactText_EveryCharacter_IsCompared(string pattern, string statement, bool matches)
        => Assert.Equal(matches, Of(pattern, SqlMatching.ByExactText).Matches(Statement(statement), strict: false));

    [Theory]
    [InlineData("orders", "-- orders\n\nSELECT 1", true)]
    [InlineData("orders", "SELECT 1 /* orders */", true)]
    [InlineData("orders", "-- other\n-- orders\nSELECT 1", true)]
    [InlineData("orders", "-- orders of today\nSELECT 1", false)]
    [InlineData("orders", "SELECT '-- orders'", false)]
    [InlineData("a\nb", "-- a\n-- b\nSELECT 1", true)]
    [InlineData("a\nb", "-- a\n-- c\n-- b\nSELECT 1", false)]
    public void Tagged_CommentsOfTheStatement_AreSearched(string tag, string statement, bool matches)
    {
        var pattern = Of("");
        pattern.RequireTag(tag);

        Assert.Equal(matches, pattern.Matches(Statement(statement), strict: false));
    }

    [Fact]
    public void Pattern_OfCommentsOnly_IsRefused()
    {
        var e = Assert.Throws<ArgumentException>(() => Of("-- orders"));

        Assert.StartsWith("\"-- orders\" holds nothing but comments, which do not count. Use \"\" for any statement, and Tagged(…) for one with a comment.", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ByRegex_OfNoRegularExpression_IsRefused()
        => Assert.ThrowsAny<ArgumentException>(() => Of("SELECT (", SqlMatching.ByRegex));

    [Fact]
    public void Vendor_DecidesWhatAStringIs()
    {
        var pattern = new SqlPattern("x = \"A\"", SqlSyntax.MySql);

        Assert.True(pattern.Matches(new SqlStatement("SELECT * FROM t WHERE x=\"A\" # all", SqlSyntax.MySql), strict: false));
        Assert.False(pattern.Matches(new SqlStatement("SELECT * FROM t WHERE x=\"a\"", SqlSyntax.MySql), strict: false));
    }

    private static bool Matches(string pattern, string statement) => Of(pattern).Matches(Statement(statement), strict: false);

    private static SqlPattern Of(string sql, SqlMatching matching = SqlMatching.ByDefault)
    {
        var pattern = new SqlPattern(sql, SqlSyntax.PostgreSql);
        pattern.CompareBy(matching);
        return pattern;
    }

    private static SqlStatement Statement(string sql) => new(sql, SqlSyntax.PostgreSql);
}
