using System.Collections.Generic;
using System.Threading.Tasks;

namespace TestKit.Usage.Tests.Subjects;

[GenerateTestDouble]
public interface ILedgerDatabase
{
    [SqlExecute]
    Task<int> ExecuteAsync(string sql, IReadOnlyList<object?> args);

    [SqlScalar]
    Task<long> ScalarAsync(string sql, IReadOnlyList<object?> args);

    [SqlBegin]
    Task<ITransaction> BeginAsync();
}
