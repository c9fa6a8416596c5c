using System.Data;
using System.Data.Common;
using System.Linq;

namespace TestKit.Data;

public sealed partial class RowSet
{
    /// <summary>Opens a reader over the rows there are now, without a database double.</summary>
    /// <param name="dialect">Whose reader it behaves like; <see cref="Dialect.Postgres"/> when left out.</param>
    public DbDataReader OpenReader(Dialect? dialect = null) => OpenReader(dialect ?? Dialect.Postgres, CommandBehavior.Default, owner: null);

    internal RowSetReader OpenReader(Dialect dialect, CommandBehavior behavior, IReaderOwner? owner)
        => new(Snapshot(), dialect, behavior, owner);

    internal RowSetSnapshot Snapshot()
    {
        var results = _results ?? [this];
        var failure = _resultFailure ?? results
            .Select((result, i) => result._resultFailure is { } own ? own with { Result = own.Result + i } : null)
            .FirstOrDefault(own => own is not null);
        var closeFailure = _closeFailure ?? results.Select(result => result._closeFailure).FirstOrDefault(own => own is not null);
        return new([.. results.Select(result => result.SnapshotResult())], failure, closeFailure);
    }

    private ResultSnapshot SnapshotResult()
    {
        lock (_gate)
        {
            return new([.. _columns.Select(values => values.Snapshot())], _rowCount, _hasRows, _recordsAffected, _rowFailure);
        }
    }
}
