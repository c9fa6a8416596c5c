using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TestKit.Analyzers.Tests.Verification;
using Xunit;

namespace TestKit.Analyzers.Tests.Rules;

/// <summary>Code is broken most of the time while it is typed; no rule may fail on it.</summary>
public sealed class BrokenCodeTests
{
    private const string Whole = """
        [assembly: GenerateTestDouble(typeof(A.IStore<>), Name = "Twin", Namespace = "B", Backing = typeof(A.Memory<>))]
        namespace A
        {
            [GenerateTestDouble(Backing = typeof(Memory<int>))]
            public interface IJobs : IStore<int>, IDisposable
            {
                [RecordsTransition(Key = nameof(id), From = "from", To = "to")]
                Task MoveAsync(string id, State from, State to, CancellationToken token = default);
                [ReadsState(State = nameof(Job.State))]
                ValueTask<Job?> GetAsync<T>(string id, ref readonly int version) where T : class;
                event EventHandler<Job> Changed;
                int this[int index] { get; init; }
            }
            public interface IStore<T> { T Get(ReadOnlySpan<char> key); static abstract T Create(); }
            public class Memory<T> : IStore<T> { public T Get(ReadOnlySpan<char> key) => default!; public static T Create() => default!; }
            public enum State { New, Done }
            public record Job(string Id, State State);
            public partial class Outer<T> { [GenerateTestDouble(typeof(IStore<>), Name = "X")] partial class Flaky<U>(int size); }
            [GenerateTestDouble(typeof(IJobs)), GenerateTestDouble(typeof(Outer<>.Flaky<>))] public class MockJobs;
        }
        """;

    private const string Bodies = """
        using System.Data.Common; using System.Collections.Generic;
        class Tests(DbCommand command)
        {
            async Task<int> Run(MockJobStore store, Func<DbDataReader> open)
            {
                store.GetAsync("a").Returns(Task.FromResult(1)).Once().Times(2).WithProbability(0, seed: 1).Expected();
                store.GetAsync().WhenCalled(); store.GetAsync();
                var list = new List<DbDataReader> { open(), await command.ExecuteReaderAsync().ConfigureAwait(false) };
                DbDataReader? rows = null;
                try { rows = command.ExecuteReader(); if (rows is { IsClosed: false } same && same.Read()) return 1; }
                catch (DbException e) when (e.ErrorCode > 1) { throw; }
                finally { if (rows is not null) { await rows.DisposeAsync(); } }
                foreach (var (each, i) in new[] { (command.ExecuteReader(), 1) }) { Use(each); }
                Func<object> lambda = () => { using var inner = Open(); return inner; };
                lock (list) { goto end; }
                end: return (await Task.Run(() => command.ExecuteReader())).FieldCount;
                DbDataReader Open() => rows ??= command.ExecuteReader();
            }
            static void Use(DbDataReader given, bool leaveOpen = true) { switch (given) { case null: break; default: given.Close(); break; } }
            IEnumerable<int> Stream() { var r = command.ExecuteReader(); while (r.Read()) { yield return r.GetInt32(0); } yield break; }
        }
        """;

    private const string Statements = """
        using System.Data; using System.Data.Common; using TestKit.Data;
        enum State { [AllowedTransitions(Done, 1)] New, [AllowedTransitions] Done }
        [GenerateTestDouble] interface IDb { [SqlQuery] Task<DbDataReader> QueryAsync(string sql, params object[] args); [SqlBegin] Task<ITx> BeginAsync(); }
        [GenerateTestDouble] interface ITx : IDisposable { [SqlExecute] int Run(string sql, object args); [SqlCommit] void Commit(); [SqlRollback] void Rollback(); }
        class Tests
        {
            const string Sql = "SELECT id, name" + " FROM users WHERE id = $1 AND name = @name";
            async Task Run(IDb real, FakeDbDataSource db, DbConnection connection, TransitionLog<string, State> log)
            {
                var rows = RowSet.Create(Column.Of<int>("id").Key(), Column.Of<string?>("name").TypeName("citext")).AddRow(1, "a").AddRow(null, 2).AddRows(2, i => [i, .. "x"]);
                var first = db.ExpectQuery($"{Sql} 'x").WithArgs(1, new { name = "a" }).WillReturnRows(rows).ThenReturnRows(RowSet.Create<int>("id")).Times(1).ExpectExec("SELECT 1 FROM a;");
                first.WillReturnRowsAffected(1); db?.ExpectExec("INSERT INTO users (id, name) VALUES ($1)").ByExactText();
                using var command = new Missing("DELETE FROM users WHERE id = @id") { Parameters = { new() { Value = 1 } } };
                using var other = connection.CreateCommand(); other.CommandText = Sql; other.Parameters.Add(other.CreateParameter()); other.ExecuteNonQuery();
                await real.QueryAsync(sql: "SELECT 1 WHERE 1 = $2", args: [1, 2]); using var tx = await real.BeginAsync(); tx.Run("x", ("a", 1));
                db.ExpectTransaction().ExpectExec("WITH a AS (").AssertCommitted(); db.AssertTransactionCommitted(); log.AssertPath("a", [State.Done, State.New]); log.AssertEdges("a", (State.New, State.Done));
            }
        }
        """;

    private static readonly CSharpCompilation WithDouble = Compile(TestProject.WithDoubles("[GenerateTestDouble] public interface IJobStore { Task<object> GetAsync(string id); }"));

    private static readonly IReadOnlyList<DiagnosticAnalyzer> Throwing = [new ThrowingRule()];

    [Theory]
    [InlineData("[GenerateTestDouble] public interface IClock : IMissing, IClock { Missing Now { get; } event Missing Changed; }")]
    [InlineData("[GenerateTestDouble] public interface IClock { int Now(); int Now(); int Now { get; } class Now; }")]
    [InlineData("[GenerateTestDouble] public interface IClock; [GenerateTestDouble] public interface IClock;")]
    [InlineData("[GenerateTestDouble] public interface IA : IB; [GenerateTestDouble] public interface IB : IA;")]
    [InlineData("[GenerateTestDouble(] public interface")]
    [InlineData("[GenerateTestDouble(typeof())] public partial class { }")]
    [InlineData("[GenerateTestDouble(typeof(IStore<,>))] public partial class Flaky<T>; public interface IStore<T>;")]
    [InlineData("[GenerateTestDouble(1, Name = 2, Namespace = typeof(int), Backing = \"x\")] public interface IClock;")]
    [InlineData("[GenerateTestDouble(Backing = typeof(void))] public interface IClock; [assembly: GenerateTestDouble(typeof(void))]")]
    [InlineData("[GenerateTestDouble(Backing = typeof(IClock<>))] public interface IClock<T>;")]
    [InlineData("[GenerateTestDouble(Backing = typeof(dynamic))] public interface IClock<in T> where T : IClock<T>, Missing;")]
    [InlineData("[assembly: GenerateTestDouble(typeof(T))] [module: GenerateTestDouble] [return: GenerateTestDouble] public interface IClock;")]
    [InlineData("[GenerateTestDouble] public enum E; [GenerateTestDouble] public struct S; [GenerateTestDouble] public delegate void D();")]
    [InlineData("[GenerateTestDouble] public interface I { [RecordsTransition] Task Move(Missing id, Missing from, Missing to); [RecordsTransition] void (int); }")]
    [InlineData("[GenerateTestDouble] public interface I { [RecordsTransition(Key = 1, From = null)] Task Move(int, int from, int to, int to); }")]
    [InlineData("[GenerateTestDouble] public interface I { [RecordsTransition] int Move { get; } [ReadsState] event Action E; }")]
    [InlineData("[GenerateTestDouble] public interface I { [RecordsTransition, RecordsTransition] void Move(int id, int from, int to); [ReadsState] int Get(int id); }")]
    public async Task Rules_OnBrokenCode_DoNotFail(string source)
        => Assert.Empty(await Failures(source, Product.Rules));

    [Theory]
    [InlineData(Whole)]
    [InlineData(Bodies)]
    [InlineData(Statements)]
    public async Task Rules_OnCodeCutOffAnywhere_DoNotFail(string whole)
    {
        for (var length = 0; length < whole.Length; length += 9)
        {
            Assert.Empty(await Failures(whole[..length], Product.Rules));
        }
    }

    [Theory]
    [InlineData(Whole)]
    [InlineData(Bodies)]
    [InlineData(Statements)]
    public async Task Rules_OnCodeThatLacksAnyToken_DoNotFail(string whole)
    {
        foreach (var token in SyntaxFactory.ParseTokens(whole).Where(token => token.Span.Length > 0))
        {
            Assert.Empty(await Failures(whole.Remove(token.SpanStart, token.Span.Length), Product.Rules));
        }
    }

    [Fact]
    public async Task Failures_OfARule_AreSeen()
        => Assert.NotEmpty(await Failures("public interface IClock;", Throwing));

    private static CSharpCompilation Compile(TestProject project) => project.Compile(project.Parse(""));

    private static async Task<IEnumerable<Diagnostic>> Failures(string source, IEnumerable<DiagnosticAnalyzer> rules)
    {
        var compilation = WithDouble.AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, TestProject.Parsing, TestProject.FileName(2)));
        var reported = await compilation.WithAnalyzers([.. rules], Migration.Options("CREATE TABLE users (id int);")).GetAnalyzerDiagnosticsAsync();
        return reported.Where(diagnostic => diagnostic.Id.StartsWith("AD", StringComparison.Ordinal));
    }
}
