using TestKit.Data;
using Xunit;

namespace TestKit.Sql.Tests.Tokens;

public sealed class SqlNormalizerTests
{
    [Theory]
    [InlineData("select  id,\n\tName from Users where id=$1;", "SELECT id , Name FROM Users WHERE id = $1")]
    [InlineData("SELECT 'a  b', \"C  d\" /* x */ FROM t -- y", "SELECT 'a  b' , \"C  d\" FROM t")]
    [InlineData("insert into t values($1,$2) ; ; -- end", "INSERT INTO t VALUES ( $1 , $2 )")]
    [InlineData("a; b;", "a ; b")]
    [InlineData(" -- nothing\n;", "")]
    [InlineData("Select Count(*)", "SELECT COUNT ( * )")]
    public void Normalize_DropsWhatDoesNotMatter(string sql, string expected)
        => Assert.Equal(expected, SqlNormalizer.Normalize(SqlText.Parse(sql, SqlSyntax.PostgreSql)));

    [Theory]
    [InlineData("select  id,\n\tName from Users where id=$1;", "SELECT id, Name FROM Users WHERE id=$1")]
    [InlineData("-- tag\nselect/*x*/1", "SELECT 1")]
    public void OneLine_KeepsTheSpacing(string sql, string expected)
        => Assert.Equal(expected, SqlNormalizer.OneLine(SqlText.Parse(sql, SqlSyntax.PostgreSql)));

    [Theory]
    [InlineData("select", "SELECT")]
    [InlineData("SeLeCt", "SELECT")]
    [InlineData("selec", null)]
    [InlineData("users", null)]
    [InlineData("ſelect", null)]
    public void Find_KnowsKeywordsInAnyCase(string word, string? keyword) => Assert.Equal(keyword, SqlKeywords.Find($"x{word}y", 1, word.Length));
}
