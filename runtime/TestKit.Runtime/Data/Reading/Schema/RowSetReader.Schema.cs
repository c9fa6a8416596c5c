using System;
using System.Collections.ObjectModel;
using System.Data;
using System.Data.Common;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace TestKit.Data;

internal sealed partial class RowSetReader : IDbColumnSchemaGenerator
{
    public ReadOnlyCollection<DbColumn> GetColumnSchema() => Array.AsReadOnly<DbColumn>([.. _fields.Select((field, ordinal) => new FieldColumn(field, ordinal))]);

    public override Task<ReadOnlyCollection<DbColumn>> GetColumnSchemaAsync(CancellationToken cancellationToken = default) => Task.FromResult(GetColumnSchema());

    public override DataTable? GetSchemaTable()
    {
        RefuseClosed();
        return _fields.Length == 0 ? null : SchemaTable.Of(_fields);
    }

    public override Task<DataTable?> GetSchemaTableAsync(CancellationToken cancellationToken = default)
    {
        RefuseClosed();
        return Task.FromResult(GetSchemaTable());
    }
}
