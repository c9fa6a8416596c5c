using System.Runtime.CompilerServices;
using System.Threading.Tasks;

namespace TestKit.Usage.Tests.Subjects;

/// <summary>A task of one's own, with a builder.</summary>
[AsyncMethodBuilder(typeof(PromiseBuilder<>))]
public sealed class Promise<T>(Task<T> task)
{
    public TaskAwaiter<T> GetAwaiter() => task.GetAwaiter();
}
