using System.Threading;

namespace TestKit.Usage.Tests.Subjects;

[GenerateTestDouble]
public interface IPromising
{
    Promise<string> GetAsync(int id, CancellationToken ct = default);

    Done DoAsync();

    Promise<T?> LoadAsync<T>(string key);

    Bare? Start();
}
