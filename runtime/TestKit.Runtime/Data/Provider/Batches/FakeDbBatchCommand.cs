using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace TestKit.Data;

/// <summary>One statement of a <see cref="FakeDbBatch"/>.</summary>
public sealed class FakeDbBatchCommand : DbBatchCommand
{
    private int _recordsAffected = -1;

    /// <inheritdoc/>
    [AllowNull]
    public override string CommandText
    {
        get;
        set => field = value ?? "";
    } = "";

    /// <inheritdoc/>
    public override CommandType CommandType { get; set; } = CommandType.Text;

    /// <inheritdoc/>
    public override int RecordsAffected => _recordsAffected;

    /// <inheritdoc/>
    public override bool CanCreateParameter => true;

    /// <summary>The parameters.</summary>
    public new FakeDbParameterCollection Parameters { get; } = new();

    /// <inheritdoc/>
    protected override DbParameterCollection DbParameterCollection => Parameters;

    /// <inheritdoc/>
    public override DbParameter CreateParameter() => Source?.NewParameter() ?? new FakeDbParameter();

    internal FakeDbDataSource? Source { get; init; }

    internal void Affected(int recordsAffected) => _recordsAffected = recordsAffected;
}
