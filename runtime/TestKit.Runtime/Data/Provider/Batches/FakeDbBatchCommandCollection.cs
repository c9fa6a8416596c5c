using System.Collections.Generic;
using System.Data.Common;
using System.Linq;

namespace TestKit.Data;

/// <summary>The statements of a batch in order.</summary>
public sealed class FakeDbBatchCommandCollection : DbBatchCommandCollection
{
    private readonly List<FakeDbBatchCommand> _commands = [];

    internal FakeDbBatchCommandCollection()
    {
    }

    /// <inheritdoc/>
    public override int Count => _commands.Count;

    /// <inheritdoc/>
    public override bool IsReadOnly => false;

    /// <inheritdoc/>
    public override void Add(DbBatchCommand item) => _commands.Add((FakeDbBatchCommand)item);

    /// <inheritdoc/>
    public override void Clear() => _commands.Clear();

    /// <inheritdoc/>
    public override bool Contains(DbBatchCommand item) => IndexOf(item) >= 0;

    /// <inheritdoc/>
    public override void CopyTo(DbBatchCommand[] array, int arrayIndex) => _commands.Cast<DbBatchCommand>().ToArray().CopyTo(array, arrayIndex);

    /// <inheritdoc/>
    public override IEnumerator<DbBatchCommand> GetEnumerator() => _commands.GetEnumerator();

    /// <inheritdoc/>
    public override int IndexOf(DbBatchCommand item) => _commands.FindIndex(command => command == item);

    /// <inheritdoc/>
    public override void Insert(int index, DbBatchCommand item) => _commands.Insert(index, (FakeDbBatchCommand)item);

    /// <inheritdoc/>
    public override bool Remove(DbBatchCommand item) => _commands.Remove((FakeDbBatchCommand)item);

    /// <inheritdoc/>
    public override void RemoveAt(int index) => _commands.RemoveAt(index);

    /// <inheritdoc/>
    protected override DbBatchCommand GetBatchCommand(int index) => _commands[index];

    /// <inheritdoc/>
    protected override void SetBatchCommand(int index, DbBatchCommand batchCommand) => _commands[index] = (FakeDbBatchCommand)batchCommand;
}
