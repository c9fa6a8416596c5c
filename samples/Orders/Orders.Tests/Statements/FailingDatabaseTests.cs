using System;
using System.Data.Common;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Orders.Model;
using Orders.Sessions;
using Orders.Tests.Fakes;
using TestKit;
using TestKit.Data;
using Xunit;

namespace Orders.Tests.Statements;

/// <summary>The store on a database that fails, in every style: conflicts are tried again, all else is rolled back and comes out.</summary>
public sealed class FailingDatabaseTests
{
    private static readonly NewOrder Basket = new("o1", "ann", new OrderLine("apple", 3, 50), new OrderLine("pear", 1, 70));
    private readonly InstantClock _clock = new();

    public static TheoryData<string> Faces => [.. Face.Names];

    [Theory]
    [MemberData(nameof(Faces))]
    public async Task Place_TwoConflicts_IsTriedAgainAfterPausesThatDouble(string name)
    {
        var (face, store) = Open(name, "{tx}.Commit{async}#1: SqlErrorException(serialization failure); {tx}(2).Commit{async}#1: SqlErrorException(deadlock)");

        await store.PlaceAsync(Basket);

        Assert.Equal([20, 40], _clock.Waits.Select(wait => wait.TotalMilliseconds));
        Assert.Equal(7, face.Tables.Committed.Rows.Stock["apple"]);
        Assert.Single(face.Tables.Committed.Rows.Orders);
        face.Database.AssertExpectationsMet();
    }

    [Theory]
    [MemberData(nameof(Faces))]
    public async Task Place_ConflictAtAStatement_IsTriedAgain(string name)
    {
        var (face, store) = Open(name, "{tx}.{exec}#2: SqlErrorException(serialization failure)");

        await store.PlaceAsync(Basket);

        Assert.Single(_clock.Waits);
        Assert.Equal(9, face.Tables.Committed.Rows.Stock["pear"]);
        face.Database.AssertExpectationsMet();
    }

    [Theory]
    [MemberData(nameof(Faces))]
    public async Task Place_ConflictsWithoutEnd_GivesUpAfterFourAttempts(string name)
    {
        var (face, store) = Open(name, "Commit{async}#1: SqlErrorException(serialization failure)");

        var e = await Assert.ThrowsAsync<SqlErrorException>(() => store.PlaceAsync(Basket));

        Assert.Equal(("40001", 3), (e.SqlState, _clock.Waits.Count));
        Assert.Empty(face.Tables.Committed.Rows.Orders);
        face.Database.AssertExpectationsMet();
    }

    [Theory]
    [MemberData(nameof(Faces))]
    public async Task Place_ConnectionIsLost_IsRolledBackAndNotTriedAgain(string name)
    {
        var (face, store) = Open(name, "{exec}#4: SqlErrorException(connection lost)");

        Assert.Equal("08006", (await Assert.ThrowsAsync<SqlErrorException>(() => store.PlaceAsync(Basket))).SqlState);

        Assert.Empty(_clock.Waits);
        Assert.Empty(face.Tables.Committed.Rows.Orders);
        Assert.Equal(10, face.Tables.Committed.Rows.Stock["apple"]);
        ((ISqlScope<IDatabaseDouble<ITransactionDouble>>)face.Database).AssertTransactionRolledBack();
        face.Database.AssertExpectationsMet();
    }

    [Theory]
    [MemberData(nameof(Faces))]
    public async Task Place_AnswerOfTheCommitIsLost_ComesOutAndTheOrderIsThere(string name)
    {
        var (face, store) = Open(name, "Commit{async}#1: SqlErrorException(connection lost) after effect");

        await Assert.ThrowsAsync<SqlErrorException>(() => store.PlaceAsync(Basket));

        Assert.Empty(_clock.Waits);
        Assert.Equal(OrderStatus.Placed, (await store.FindAsync("o1"))!.Status);
        face.Database.AssertExpectationsMet();
    }

    [Theory]
    [MemberData(nameof(Faces))]
    public async Task Cancel_StatementTimesOutWhileReading_IsRolledBack(string name)
    {
        var (face, store) = Open(name, "{tx}(2).{query}#2: SqlErrorException(statement timeout)");
        await store.PlaceAsync(Basket);

        Assert.Equal("57014", (await Assert.ThrowsAsync<SqlErrorException>(() => store.CancelAsync("o1"))).SqlState);

        Assert.Equal("placed", face.Tables.Committed.Rows.Orders["o1"].Status);
        Assert.Equal(7, face.Tables.Committed.Rows.Stock["apple"]);
        face.Database.AssertExpectationsMet();
    }

    [Theory]
    [MemberData(nameof(Faces))]
    public async Task Place_StatementHangsUntilCancelled_IsRolledBack(string name)
    {
        var (face, store) = Open(name, "{exec}#3: hang");
        using var cancellation = new CancellationTokenSource();
        var placing = store.PlaceAsync(Basket, cancellation.Token);

        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => placing);
        Assert.Empty(face.Tables.Committed.Rows.Orders);
        face.Database.AssertExpectationsMet();
    }

    [Theory]
    [MemberData(nameof(Faces))]
    public async Task Pay_SomebodyPaidBetweenReadingAndWriting_IsRefusedAsPaid(string name)
    {
        var (face, store) = Open(name, "");
        await store.PlaceAsync(Basket);
        face.Tables.Committed.Change(rows => rows.AddPayment("o1", "p2", 220));

        var e = await Assert.ThrowsAsync<OrderRefusedException>(() => store.PayAsync("o1", "p1"));

        Assert.Equal(Refusal.PaidAlready, e.Refusal);
        Assert.Equal("23505", Assert.IsAssignableFrom<DbException>(e.InnerException).SqlState);
        face.Database.AssertExpectationsMet();
    }

    /// <summary>A shop whose database follows a plan. What a plan calls <c>{tx}</c>, <c>{exec}</c> and <c>{query}</c> is called otherwise on each face.</summary>
    private (Face Face, OrderStore Store) Open(string name, string plan)
    {
        var isMock = name == "mock";
        var face = Face.Opened(name);
        face.Database.WithFaults(FaultPlan.Parse(plan
            .Replace("{tx}", isMock ? "MockTransaction" : "ExpectedTransaction", StringComparison.Ordinal)
            .Replace("{exec}", isMock ? "ExecuteAsync" : "ExecuteNonQuery", StringComparison.Ordinal)
            .Replace("{query}", isMock ? "QueryAsync" : "ExecuteReader", StringComparison.Ordinal)
            .Replace("{async}", isMock ? "Async" : "", StringComparison.Ordinal)));
        return (face, new OrderStore(face.Sessions, new SerializationRetry(_clock)));
    }
}
