using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Data;
using System.Data.Common;
using System.Linq;
using TestKit.Data;

namespace TestKit.Generated;

/// <summary>What a statement came to, in the forms in which members return it. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SqlOutcome
{
    private readonly SqlScript _script;
    private readonly SqlInvocation _invocation;
    private readonly CallSite _site;

    internal SqlOutcome(SqlScript script, SqlInvocation invocation, SqlReply reply, CallSite site)
    {
        _script = script;
        _invocation = invocation;
        Reply = reply;
        _site = site;
    }

    internal SqlReply Reply { get; }

    /// <summary>A reader, which the double waits to see disposed.</summary>
    public DbDataReader Reader() => Reader(CommandBehavior.Default, owner: null);

    /// <summary>The value in the first column of the first row; the default without rows and for NULL.</summary>
    public T Scalar<T>()
    {
        using var reader = Read();
        return reader.Read() && reader.FieldCount > 0 ? ScalarValue.As<T>(reader.GetValue(0), _invocation) : default!;
    }

    /// <summary>How many rows were affected; -1 where the statement affects none.</summary>
    public int Affected() => checked((int)Reply.Affected);

    /// <summary>How many rows were affected; -1 where the statement affects none.</summary>
    public long LongAffected() => Reply.Affected;

    /// <summary>Whether any row was affected.</summary>
    public bool AnyAffected() => Reply.Affected > 0;

    /// <summary>The id that the database gave last.</summary>
    public T LastInsertId<T>() => ScalarValue.As<T>(Reply.LastInsertId, _invocation);

    /// <summary>The first row; the default without rows.</summary>
    public T FirstOrDefault<T>(Func<DbDataReader, T> map) => First(map, static () => default!);

    /// <summary>The first row.</summary>
    /// <exception cref="InvalidOperationException">There are no rows.</exception>
    public T First<T>(Func<DbDataReader, T> map)
        => First(map, () => throw NoRows());

    /// <summary>All rows.</summary>
    public List<T> All<T>(Func<DbDataReader, T> map)
    {
        ArgumentNullException.ThrowIfNull(map);
        using var reader = Read();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(map(reader));
        }

        return rows;
    }

    /// <summary>All rows, read when the statement was executed.</summary>
    public IAsyncEnumerable<T> Stream<T>(Func<DbDataReader, T> map) => Streams.Of(All(map).ToArray(), null);

    /// <summary>The first row as an object; the default without rows.</summary>
    public T FirstOrDefault<T>() => Objects<T>() is [var first, ..] ? first : default!;

    /// <summary>The first row as a value; null without rows.</summary>
    public T? FirstOrNull<T>()
        where T : struct
        => SimpleTypes.Contains(typeof(T)) ? FirstOrDefault<T?>() : Objects<T>() is [var first, ..] ? first : null;

    /// <summary>The first row as an object.</summary>
    /// <exception cref="InvalidOperationException">There are no rows.</exception>
    public T First<T>() => Objects<T>() is [var first, ..] ? first : throw NoRows();

    /// <summary>All rows as objects.</summary>
    public List<T> All<T>() => Objects<T>();

    /// <summary>All rows as objects, made when the statement was executed.</summary>
    public IAsyncEnumerable<T> Stream<T>() => Streams.Of([.. Objects<T>()], null);

    /// <summary>How logs show it.</summary>
    public override string ToString() => Reply.ToString();

    internal DbDataReader Reader(CommandBehavior behavior, IReaderOwner? owner)
        => Reader(Reply.Rows ?? RowSet.NoRows(Affected()), behavior, owner);

    /// <summary>A reader of other rows in place of the answer's own: those of a whole batch.</summary>
    internal DbDataReader Reader(RowSet rows, CommandBehavior behavior, IReaderOwner? owner)
    {
        var tracked = _script.Readers.Track(_invocation.Statement.OneLine, _site, owner);
        try
        {
            return rows.OpenReader(_script.Dialect, behavior, tracked);
        }
        catch
        {
            _script.Readers.Closed((OpenReader)tracked);
            throw;
        }
    }

    /// <summary>A reader that the double reads itself.</summary>
    private RowSetReader Read() => Reply.OpenReader(_script.Dialect);

    private InvalidOperationException NoRows() => new($"The query returned no rows, but its member must return one: {_invocation.Statement.OneLine}");

    /// <summary>The objects that the expectation was given, or else those that its rows make.</summary>
    private List<T> Objects<T>()
    {
        if (Reply.Objects is { } given && given.All(each => each is T))
        {
            return [.. given.Cast<T>()];
        }

        using var reader = Read();
        var next = ReflectedShape.ToCreate<T>().MapperFor(reader);
        var made = new List<T>();
        while (reader.Read())
        {
            made.Add(next());
        }

        return made;
    }

    private T First<T>(Func<DbDataReader, T> map, Func<T> otherwise)
    {
        ArgumentNullException.ThrowIfNull(map);
        using var reader = Read();
        return reader.Read() ? map(reader) : otherwise();
    }
}
