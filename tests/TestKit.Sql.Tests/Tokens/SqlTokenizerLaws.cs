using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using TestKit.Data;
using Xunit;

namespace TestKit.Sql.Tests.Tokens;

public sealed class SqlTokenizerLaws
{
    private static readonly Config s_often = Config.QuickThrowOnFailure.WithMaxTest(5000);

    [Fact]
    public void Tokens_PutTogether_AreTheText()
        => Prop.ForAll(AnySql.Texts, AnySql.Syntaxes, (sql, syntax) =>
        {
            var text = SqlText.Parse(sql, syntax);
            return string.Concat(text.Tokens.Select(text.TextOf)) == sql && text.Tokens.All(token => token.Length > 0);
        }).Check(s_often);

    [Fact]
    public void Token_WithoutItsEnd_IsTheLast()
        => Prop.ForAll(AnySql.Texts, AnySql.Syntaxes, (sql, syntax) =>
            SqlText.Parse(sql, syntax).Tokens.SkipLast(1).All(token => token.IsTerminated)).Check(s_often);

    [Fact]
    public void Normalize_Twice_ChangesNothing()
        => Prop.ForAll(AnySql.Texts, AnySql.Syntaxes, (sql, syntax) =>
        {
            var once = Normalize(sql, syntax);
            return once == Normalize(once, syntax);
        }).Check(s_often);

    /// <summary>In MySQL the text that is shown may look like a comment where two minus signs meet.</summary>
    [Fact]
    public void OneLine_NormalizesAsItsSource()
        => Prop.ForAll(AnySql.Texts, AnySql.Syntaxes, (sql, syntax) =>
            syntax == SqlSyntax.MySql
            || Normalize(SqlNormalizer.OneLine(SqlText.Parse(sql, syntax)), syntax) == Normalize(sql, syntax)).Check(s_often);

    [Fact]
    public void Normalize_CommentBetweenTokens_IsAsASpace()
        => Prop.ForAll(AnySql.Texts, AnySql.Texts, AnySql.Syntaxes, (left, right, syntax) =>
            SqlText.Parse(left, syntax).Tokens.Any(token => !token.IsTerminated || token.Kind == SqlTokenKind.LineComment)
            || Normalize($"{left}\n/* c */\n{right}", syntax) == Normalize($"{left}\n \n{right}", syntax)).Check(s_often);

    private static string Normalize(string sql, SqlSyntax syntax) => SqlNormalizer.Normalize(SqlText.Parse(sql, syntax));
}
