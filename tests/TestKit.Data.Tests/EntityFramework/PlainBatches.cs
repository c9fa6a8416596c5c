using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Update;

namespace TestKit.Data.Tests.EntityFramework;

/// <summary>Lets SaveChanges of EF Core read what a statement did from any reader, where Npgsql's own batches demand Npgsql's.</summary>
public sealed class PlainBatches(ModificationCommandBatchFactoryDependencies dependencies) : IModificationCommandBatchFactory
{
    public ModificationCommandBatch Create() => new Batch(dependencies);

    private sealed class Batch(ModificationCommandBatchFactoryDependencies dependencies) : SingularModificationCommandBatch(dependencies)
    {
        protected override void Consume(RelationalDataReader reader) => Take(reader.Read(), reader);

        protected override async Task ConsumeAsync(RelationalDataReader reader, CancellationToken cancellationToken = default)
            => Take(await reader.ReadAsync(cancellationToken), reader);

        private void Take(bool hasRow, RelationalDataReader reader)
        {
            var command = ModificationCommands[0];
            if (hasRow)
            {
                command.PropagateResults(reader);
            }
            else if (reader.DbDataReader.RecordsAffected != 1)
            {
                throw new DbUpdateConcurrencyException($"Expected 1 row to be affected, but {reader.DbDataReader.RecordsAffected} were.", command.Entries);
            }
        }
    }
}
