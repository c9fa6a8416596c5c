using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Analyzers.TK1000;
using Xunit;

namespace TestKit.Analyzers.Tests.TK1000;

public sealed class SqlAttributesMustFitTests
{
    private const string Transaction = " [GenerateTestDouble] public interface ITx { void Run(string sql); void Commit(); void Rollback(); } public record User(int Id);";

    [Theory]
    [InlineData("[SqlQuery] Task<System.Data.Common.DbDataReader> QueryAsync(string sql);")]
    [InlineData("[SqlQuery] System.Data.IDataReader Query(string text);")]
    [InlineData("[SqlQuery] Task<User?> QueryAsync(string sql);")]
    [InlineData("[SqlQuery] List<User> Query(string sql);")]
    [InlineData("[SqlQuery] IAsyncEnumerable<User> Query(string sql);")]
    [InlineData("[SqlQuery] Task<byte[]> Query(string sql);")]
    [InlineData("[SqlQuery] Task<T[]> Query<T>(string sql);")]
    [InlineData("[SqlQuery] Task<int> Query(string sql);")]
    [InlineData("[SqlQuery] Task<T[]> Query<T>(string sql, Func<System.Data.IDataRecord, T> map);")]
    [InlineData("[SqlScalar] Task<T> Scalar<T>(string sql);")]
    [InlineData("[SqlExecute] void Run(string sql);")]
    [InlineData("[SqlExecute] ValueTask<long> Run(string sql);")]
    [InlineData("[SqlExecute] bool Run(string sql);")]
    [InlineData("[SqlExecute(ReturnsLastInsertId = true)] Guid Run(string sql);")]
    [InlineData("[SqlBegin] Task<ITx> BeginAsync();")]
    [InlineData("[SqlRollback] void Undo();")]
    public async Task Attribute_ThatFits_IsNotReported(string member) => await Verify.Diagnostics<SqlAttributesMustFit>(Database(member));

    [Theory]
    [InlineData("[[|SqlQuery|]] User Query(int id);", "SqlQuery", "it has no parameter of type 'string' for the statement")]
    [InlineData("[[|SqlExecute|]] void Run();", "SqlExecute", "it has no parameter of type 'string' for the statement")]
    [InlineData("[[|SqlQuery|]] Task Query(string sql);", "SqlQuery", "it returns nothing that could hold rows; use [SqlExecute] for a statement without a result")]
    [InlineData("[[|SqlScalar|]] void Query(string sql);", "SqlScalar", "it returns nothing that could hold a value; use [SqlExecute] for a statement without a result")]
    [InlineData("[[|SqlQuery|]] Task<Dictionary<int, User>> Query(string sql);", "SqlQuery", "it returns 'Dictionary<int, User>', which rows cannot be turned into: return a reader, an object, or a list, an array or a stream of objects")]
    [InlineData("[[|SqlQuery|]] System.Data.Common.DbCommand Query(string sql);", "SqlQuery", "it returns 'DbCommand', which rows cannot be turned into: return a reader, an object, or a list, an array or a stream of objects")]
    [InlineData("[[|SqlQuery|]] Task<string> Query(string sql, Func<System.Data.IDataRecord, User> map);", "SqlQuery", "it returns 'string', which is neither the 'User' that 'map' makes of a row nor a list, an array or a stream of them")]
    [InlineData("[[|SqlExecute|]] Task<User> Run(string sql);", "SqlExecute", "it returns 'User', and executing a statement gives nothing, an 'int' or a 'long' with the number of rows, or a 'bool'; use [SqlQuery] for rows, [SqlScalar] for a value")]
    [InlineData("[[|SqlExecute(ReturnsLastInsertId = true)|]] Task Run(string sql);", "SqlExecute", "it returns nothing that could hold the last id")]
    [InlineData("[[|SqlQuery|]] User Run(string sql, Span<int> ids);", "SqlQuery", "its parameters or its result can only be passed by a delegate of its own")]
    [InlineData("[[|SqlQuery|], SqlExecute] int Run(string sql);", "SqlQuery", "it has another attribute about SQL, and can do only one thing with it")]
    [InlineData("[[|SqlBegin|]] void Run();", "SqlBegin", "it returns no transaction")]
    [InlineData("[[|SqlBegin|]] User Run();", "SqlBegin", "'User' is no interface of a transaction")]
    [InlineData("[[|SqlBegin|]] IDisposable Run();", "SqlBegin", "'IDisposable' is not seen to be a transaction: put [SqlCommit] on its method that commits, and [SqlRollback] on the one that rolls back")]
    [InlineData("[[|SqlBegin|]] Task<IBare> Run();", "SqlBegin", "'IBare' has no double that could be begun; put [GenerateTestDouble] on it, or on a partial class beside it")]
    [InlineData("[[|SqlCommit|]] bool Run();", "SqlCommit", "it returns 'bool', and ending a transaction gives nothing")]
    public async Task Attribute_ThatDoesNotFit_SaysWhy(string member, string attribute, string reason)
        => await Verify.Diagnostics<SqlAttributesMustFit>(
            Database(member) + " public interface IBare { void Run(string sql); void Commit(); void Rollback(); }",
            $"[{attribute}] does not fit 'IDb.{(member.Contains(" Query", System.StringComparison.Ordinal) ? "Query" : "Run")}', whose double treats it as any other method: {reason}");

    [Fact]
    public async Task Attribute_OnAnInterfaceWithoutDouble_IsNotReported()
        => await Verify.Diagnostics<SqlAttributesMustFit>("[GenerateTestDouble] public interface IOther; public interface IDb { [SqlQuery] Task Query(string sql); }");

    private static string Database(string member) => $"using System.Collections.Generic; [GenerateTestDouble] public interface IDb {{ {member} }}{Transaction}";
}
