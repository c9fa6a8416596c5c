using System.Threading.Tasks;
using TestKit.Analyzers.Tests.Verification;
using TestKit.Analyzers.TK1000;
using Xunit;

namespace TestKit.Analyzers.Tests.TK1000;

public sealed class BegunTransactionsMustBeDoubledTests
{
    private const string Message = "'IDb.Begin' begins transactions that ExpectTransaction cannot expect: ";

    [Theory]
    [InlineData("void Run(string sql); void Commit(); void Rollback();")]
    [InlineData("[SqlCommit] void Finish();")]
    [InlineData("[SqlRollback] void Undo(); void Run(string sql);")]
    public async Task Transaction_ThatIsDoubled_IsNotReported(string members)
        => await Verify.Diagnostics<BegunTransactionsMustBeDoubled>(Database("Begin", $"[GenerateTestDouble] public interface ITx {{ {members} }}"));

    [Theory]
    [InlineData("[GenerateTestDouble] public interface ITx : IDisposable { void Run(string sql); void Commit(); }")]
    [InlineData("[GenerateTestDouble] public interface ITx : IAsyncDisposable { void Run(string sql); Task RollbackAsync(); }")]
    public async Task Transaction_ThatIsDisposed_NeedsOneWayToEndIt(string transaction)
        => await Verify.Diagnostics<BegunTransactionsMustBeDoubled>(Database("Begin", transaction));

    [Fact]
    public async Task Transaction_CalledSo_NeedsOneWayToEndIt()
        => await Verify.Diagnostics<BegunTransactionsMustBeDoubled>(
            "[GenerateTestDouble] public interface IDb { void Run(string sql); Task<ITransaction> BeginAsync(); } [GenerateTestDouble] public interface ITransaction { void Run(string sql); void Commit(); }");

    [Fact]
    public async Task Transaction_WithoutDouble_IsToldSo()
        => await Verify.Diagnostics<BegunTransactionsMustBeDoubled>(
            Database("[|Begin|]", "public interface ITx { void Run(string sql); void Commit(); void Rollback(); }"),
            Message + "'ITx' has no double that could be begun; put [GenerateTestDouble] on it, or on a partial class beside it");

    [Theory]
    [InlineData("void Run(string sql); void Commit();")]
    [InlineData("void Commit(); void Rollback();")]
    public async Task Transaction_ThatIsNotSeen_IsToldHowToSay(string members)
        => await Verify.Diagnostics<BegunTransactionsMustBeDoubled>(
            Database("[|Begin|]", $"[GenerateTestDouble] public interface ITx {{ {members} }}"),
            Message + "'ITx' is not seen to be a transaction: put [SqlCommit] on its method that commits, and [SqlRollback] on the one that rolls back");

    [Theory]
    [InlineData("[GenerateTestDouble] public interface IQueue { void Send(byte[] message); ITx Begin(); } public interface ITx { void Commit(); void Rollback(); }")]
    [InlineData("public interface IDb { void Run(string sql); ITx Begin(); } public interface ITx { void Commit(); void Rollback(); }")]
    [InlineData("[GenerateTestDouble] public interface IDb { void Run(string sql); IDisposable BeginScope(); }")]
    public async Task WhatIsNoDoubledDatabaseOrNoTransaction_IsNotReported(string source)
        => await Verify.Diagnostics<BegunTransactionsMustBeDoubled>(source);

    [Fact]
    public async Task Expecting_OfADatabaseOfAnotherProject_SaysWhyItDoesNotCompile()
        => await Verify.Diagnostics<BegunTransactionsMustBeDoubled>(
            new TestProject
            {
                Sources = ["using TestKit.Data; public class Tests { public void Test(MockDb db) => db.{|CS1061:[|ExpectTransaction|]|}(); }"],
                HasDoubles = true,
                Library = Database("Begin", "public interface ITx { void Run(string sql); void Commit(); void Rollback(); }"),
            },
            Message + "'ITx' has no double that could be begun; put [GenerateTestDouble] on it, or on a partial class beside it");

    private static string Database(string begin, string transaction) => $"[GenerateTestDouble] public interface IDb {{ void Run(string sql); ITx {begin}(); }} {transaction}";
}
