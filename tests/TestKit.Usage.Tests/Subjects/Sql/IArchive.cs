using System.Threading.Tasks;

namespace TestKit.Usage.Tests.Subjects;

[GenerateTestDouble]
public interface IArchive
{
    Task<int> ExecuteAsync(string sql, params object?[] args);

    Task<IUnitOfWork> StartUnitAsync(string name, bool isReadOnly);
}
