using TestKit.Data;
using Xunit;

namespace TestKit.Sql.Tests.Tokens;

public sealed class SqlTokenizerTests
{
    [Theory]
    [InlineData("'it''s'", "String:'it''s'")]
    [InlineData("E'a\\'b' x", "String:E'a\\'b' Word:x")]
    [InlineData("'a\\' x", "String:'a\\' Word:x")]
    [InlineData("U&'d\\0061t' U&\"d\"\"e\"", "String:U&'d\\0061t' QuotedName:U&\"d\"\"e\"")]
    [InlineData("B'01' x'1F' N'a'", "String:B'01' String:x'1F' String:N'a'")]
    [InlineData("$$it's $1$$ x", "String:$$it's $1$$ Word:x")]
    [InlineData("$q$ $$ ; $q$", "String:$q$ $$ ; $q$")]
    [InlineData("a$b$ c", "Word:a$b$ Word:c")]
    [InlineData("$1a$b", "Parameter:$1 Word:a$b")]
    [InlineData("\"a\"\"b\"", "QuotedName:\"a\"\"b\"")]
    [InlineData("/* a /* b */ c */ 1", "BlockComment:/* a /* b */ c */ Number:1")]
    [InlineData("a -- b ' c\n1", "Word:a LineComment:-- b ' c Number:1")]
    [InlineData("x::text[1:2]", "Word:x Operator::: Word:text Other:[ Number:1 Operator:: Number:2 Other:]")]
    [InlineData("a->>'b' @> $1", "Word:a Operator:->> String:'b' Operator:@> Parameter:$1")]
    [InlineData("a=@p and b=:q and c@@d", "Word:a Operator:= Parameter:@p Word:and Word:b Operator:= Parameter::q Word:and Word:c Operator:@@ Word:d")]
    [InlineData("a=-1 and b!=-1 and c*-d", "Word:a Operator:= Operator:- Number:1 Word:and Word:b Operator:!=- Number:1 Word:and Word:c Operator:* Operator:- Word:d")]
    [InlineData("a ?| b", "Word:a Operator:?| Word:b")]
    [InlineData("f(a, b.c);", "Word:f OpenParenthesis:( Word:a Comma:, Word:b Dot:. Word:c CloseParenthesis:) Semicolon:;")]
    [InlineData("1 1.5 .5 1e-3 0x1F 1_000 1..2", "Number:1 Number:1.5 Number:.5 Number:1e-3 Number:0x1F Number:1_000 Number:1 Dot:. Number:.2")]
    [InlineData("a*/*c*/b", "Word:a Operator:* BlockComment:/*c*/ Word:b")]
    [InlineData("größe 名前", "Word:größe Word:名前")]
    [InlineData("a := b", "Word:a Operator::= Word:b")]
    public void PostgreSql_HasItsTokens(string sql, string tokens) => Assert.Equal(tokens, Shown.Tokens(sql, SqlSyntax.PostgreSql));

    [Theory]
    [InlineData("q'[it's]' x", "String:q'[it's]' Word:x")]
    [InlineData("Q'(a))' nq'<b>' q'{c}' q'!d!'", "String:Q'(a))' String:nq'<b>' String:q'{c}' String:q'!d!'")]
    [InlineData("q'!d'", "String:q'!d'?")]
    [InlineData("a=:1 and b=:x", "Word:a Operator:= Parameter::1 Word:and Word:b Operator:= Parameter::x")]
    [InlineData("v$session a#b", "Word:v$session Word:a#b")]
    [InlineData("/* a /* b */ c", "BlockComment:/* a /* b */ Word:c")]
    [InlineData("$$a", "Other:$ Other:$ Word:a")]
    public void Oracle_HasItsTokens(string sql, string tokens) => Assert.Equal(tokens, Shown.Tokens(sql, SqlSyntax.Oracle));

    [Theory]
    [InlineData("[order]]s].[x] N'a'", "QuotedName:[order]]s] Dot:. QuotedName:[x] String:N'a'")]
    [InlineData("@@rowcount + @p", "Word:@@rowcount Operator:+ Parameter:@p")]
    [InlineData("#temp ##all", "Word:#temp Word:##all")]
    [InlineData("/* a /* b */ c */ 1", "BlockComment:/* a /* b */ c */ Number:1")]
    [InlineData("a!=-1", "Word:a Operator:!= Operator:- Number:1")]
    public void SqlServer_HasItsTokens(string sql, string tokens) => Assert.Equal(tokens, Shown.Tokens(sql, SqlSyntax.SqlServer));

    [Theory]
    [InlineData("`a``b` \"it\\\"s\"", "QuotedName:`a``b` String:\"it\\\"s\"")]
    [InlineData("'a\\'b' ?", "String:'a\\'b' Parameter:?")]
    [InlineData("1 # x ' y\n2", "Number:1 LineComment:# x ' y Number:2")]
    [InlineData("1--2 -- 3", "Number:1 Operator:- Operator:- Number:2 LineComment:-- 3")]
    [InlineData("a <=> b -> '$.c'", "Word:a Operator:<=> Word:b Operator:-> String:'$.c'")]
    [InlineData("/* a /* b */ c", "BlockComment:/* a /* b */ Word:c")]
    public void MySql_HasItsTokens(string sql, string tokens) => Assert.Equal(tokens, Shown.Tokens(sql, SqlSyntax.MySql));

    [Theory]
    [InlineData("select 'abc", "the string that starts at character 8 has no end")]
    [InlineData("select $x$abc$", "the string that starts at character 8 has no end")]
    [InlineData("E'abc\\'", "the string that starts at character 1 has no end")]
    [InlineData("select \"abc", "the quoted name that starts at character 8 has no end")]
    [InlineData("select /* /* */", "the comment that starts at character 8 has no end")]
    [InlineData("f(a, (b)", "the parenthesis at character 2 is not closed")]
    [InlineData("a) or ((b)", "the parenthesis at character 2 closes nothing; the parenthesis at character 7 is not closed")]
    [InlineData("f(')', /* ( */ \"(\")", "")]
    public void MalformedText_IsDataWithItsPlace(string sql, string problems) => Assert.Equal(problems, Shown.Problems(sql));

    [Fact]
    public void Parse_EmptyText_HasNoTokensAndNoProblems()
    {
        Assert.Equal("", Shown.Tokens("", SqlSyntax.PostgreSql));
        Assert.Equal("", Shown.Problems(""));
    }

    /// <summary>Texts on which a tokenizer that looks ahead without bound would take minutes.</summary>
    [Theory]
    [InlineData("+-")]
    [InlineData("$a")]
    [InlineData("$a$b")]
    [InlineData("/*")]
    [InlineData("@@")]
    [InlineData("q'")]
    [InlineData("::")]
    public void Parse_LongTextOfOnePiece_EndsSoon(string piece)
    {
        var sql = string.Concat(System.Linq.Enumerable.Repeat(piece, 200_000));

        var end = 0;
        foreach (var token in SqlText.Parse(sql, SqlSyntax.PostgreSql).Tokens)
        {
            Assert.Equal(end, token.Start);
            end = token.End;
        }

        Assert.Equal(sql.Length, end);
    }
}
