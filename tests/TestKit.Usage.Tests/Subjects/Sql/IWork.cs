using System.Threading.Tasks;

namespace TestKit.Usage.Tests.Subjects;

[GenerateTestDouble]
public interface IWork
{
    Task<int> ExecAsync(string commandText, params object?[] args);

    void Commit();

    void Rollback();
}
