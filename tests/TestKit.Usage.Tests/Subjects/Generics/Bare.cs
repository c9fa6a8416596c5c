using System.Runtime.CompilerServices;
using System.Threading.Tasks;

namespace TestKit.Usage.Tests.Subjects;

/// <summary>Can be awaited, but no asynchronous method can return it.</summary>
public sealed class Bare(int value)
{
    public TaskAwaiter<int> GetAwaiter() => Task.FromResult(value).GetAwaiter();
}
