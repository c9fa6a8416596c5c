using Xunit;

namespace Corpus;

public sealed class TestsAboutRows
{
    public void AssertedAndForgotten(IRowSource source)
    {
        var reader = source.Open(); // leaks
        Assert.True(reader.Read());
        Assert.Equal(1, reader.GetInt32(0));
    }

    public void AssertedAndReleased(IRowSource source)
    {
        using var reader = source.Open();
        Assert.True(reader.Read());
        Assert.NotNull(reader);
    }

    public void AssertionsDoNotTakeIt(IRowSource source)
    {
        var reader = source.Open(); // leaks
        Assert.NotNull(reader);
        Assert.IsAssignableFrom<IDataReader>(reader);
    }

    public void TypeAssertionGivesItBack(IRowSource source)
    {
        var reader = Assert.IsType<DataTableReader>(source.Open());
        reader.Dispose();
    }

    public void CallThatMustThrow(DbCommand command)
        => Assert.Throws<InvalidOperationException>(() => command.ExecuteReader());

    public async Task CallThatMustThrowAsynchronously(DbCommand command)
        => await Assert.ThrowsAsync<InvalidOperationException>(() => command.ExecuteReaderAsync());

    public async Task CallThatMustThrowInAnAsynchronousLambda(DbCommand command)
        => await Assert.ThrowsAsync<InvalidOperationException>(async () => await command.ExecuteReaderAsync());

    public void CallThatMustThrowInABlock(DbCommand command)
        => Assert.Throws<InvalidOperationException>(() =>
        {
            var reader = command.ExecuteReader();
            reader.Read();
        });

    public void ActionThatMustThrow(DbCommand command)
    {
        Action act = () => command.ExecuteReader();
        Assert.Throws<InvalidOperationException>(act);
    }

    public void CallThatMustThrowBeforeFail(DbCommand command)
    {
        try
        {
            command.ExecuteReader();
            Assert.Fail("no exception");
        }
        catch (DbException)
        {
            Console.WriteLine("as expected");
        }
    }

    public void UseAfterDisposeThrows(IRowSource source)
    {
        var reader = source.Open();
        reader.Dispose();
        Assert.Throws<ObjectDisposedException>(() => reader.Read());
    }

    public void LambdaOfAnAssertionOnlyReads(IRowSource source)
    {
        var reader = source.Open(); // leaks
        Assert.Throws<InvalidCastException>(() => reader.GetInt32(0));
    }

    public async Task TwoOfOneSource(IRowSource source)
    {
        await using var first = await source.OpenAsync();
        var second = await source.OpenAsync(); // leaks
        Assert.Equal(await first.ReadAsync(), await second.ReadAsync());
    }

    public void NotACallThatOpens(IServiceProvider services, IReadOnlyList<DbDataReader> readers)
    {
        var first = readers.First();
        var given = (DbDataReader)services.GetService(typeof(DbDataReader))!;
        Assert.NotSame(first, given);
    }

    public void OpenedByOut(IRowSource source)
    {
        if (source.TryOpen(out var reader))
        {
            reader.Dispose();
        }
    }

    public void ReusedByAnExpectation(IRowSource source, ISetup setup)
    {
        var reader = source.Open();
        setup.Returns(reader);
    }

    public interface ISetup
    {
        void Returns(DbDataReader reader);
    }
}
