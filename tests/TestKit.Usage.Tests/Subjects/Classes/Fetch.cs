using System.Threading;
using System.Threading.Tasks;

namespace TestKit.Usage.Tests.Subjects.Classes;

[GenerateTestDouble]
public delegate Task<int> Fetch(string key, CancellationToken ct = default);
