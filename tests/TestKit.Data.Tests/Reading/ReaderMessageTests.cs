using System;
using System.Data;
using System.Data.Common;
using Xunit;

namespace TestKit.Data.Tests.Reading;

/// <summary>What a reader refuses it explains.</summary>
public sealed class ReaderMessageTests
{
    [Fact]
    public void Getter_OfNull_NamesColumnRowAndType()
        => Refuses<InvalidCastException>(
            "Column \"name\" (1) is null in row 1, and string has no null. Ask IsDBNull first, or read a nullable value.",
            reader =>
            {
                reader.Read();
                return reader.GetString(1);
            });

    [Fact]
    public void Getter_OfAnotherType_NamesWhatTheColumnIsReadAs()
        => Refuses<InvalidCastException>(
            "Column \"id\" (0) is integer, which is read as int and not as Guid (row 0).",
            reader => reader.GetGuid(0));

    [Fact]
    public void GetOrdinal_Missing_NamesTheColumns()
        => Refuses<IndexOutOfRangeException>("There is no column \"email\". The columns are: id, name.", reader => reader.GetOrdinal("email"));

    [Fact]
    public void Ordinal_TooBig_SaysHowManyThereAre()
        => Refuses<IndexOutOfRangeException>("Column 2 does not exist: there are 2 columns, counted from 0.", reader => reader.GetValue(2));

    [Fact]
    public void Value_BehindTheLastRow_SaysToReadWhileThereIsOne()
        => Refuses<InvalidOperationException>(
            "There is no row to read. Call Read first, and read only while it gives true.",
            reader =>
            {
                reader.Read();
                reader.Read();
                return reader.GetValue(0);
            });

    [Fact]
    public void Column_PassedUnderSequentialAccess_NamesTheCurrentOne()
        => Refuses<InvalidOperationException>(
            "Column 0 was passed already: with CommandBehavior.SequentialAccess each column is read once, in ascending order. Column 1 is the current one.",
            reader =>
            {
                reader.GetValue(1);
                return reader.GetValue(0);
            },
            CommandBehavior.SequentialAccess);

    [Fact]
    public void Reader_ClosedOrDisposed_SaysWhich()
    {
        var reader = Rows().OpenReader();
        reader.Close();
        Assert.Equal("The reader is closed. Read what is needed before it is closed, and keep the values.", Assert.Throws<InvalidOperationException>(() => reader.Read()).Message);

        reader.Dispose();
        Assert.StartsWith("The reader is disposed.", Assert.Throws<ObjectDisposedException>(() => reader.Read()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SecondStream_WhileOneIsOpen_SaysToDisposeOfIt()
        => Refuses<InvalidOperationException>(
            "A stream or text reader of this row is open already: dispose of it first.",
            reader =>
            {
                reader.GetStream(0);
                return reader.GetStream(0);
            });

    [Fact]
    public void Key_IsToldByTheSchema()
    {
        using var reader = RowSet.Create(Column.Of<int>("id").Key(), Column.Of<string?>("name")).OpenReader(Dialect.Postgres, CommandBehavior.KeyInfo, owner: null);

        var columns = reader.GetColumnSchema();
        Assert.True(columns[0].IsKey);
        Assert.False(columns[0].AllowDBNull);
        Assert.Null(columns[1].IsKey);
        Assert.Equal(true, reader.GetSchemaTable()!.Rows[0]["IsKey"]);
        Assert.Equal(false, reader.GetSchemaTable()!.Rows[1]["IsKey"]);
    }

    private static RowSet Rows() => RowSet.Create("id", "name").AddRow(1, "Alice").AddRow(2, null);

    private static void Refuses<TException>(string message, Func<DbDataReader, object> ask, CommandBehavior behavior = CommandBehavior.Default)
        where TException : Exception
    {
        using var reader = Rows().OpenReader(Dialect.Postgres, behavior, owner: null);
        reader.Read();

        Assert.Equal(message, Assert.Throws<TException>(() => ask(reader)).Message);
    }
}
