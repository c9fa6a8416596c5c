using System.Runtime.CompilerServices;
using System.Threading.Tasks;

namespace TestKit.Usage.Tests.Subjects;

/// <summary>Can be awaited, and has a builder, and gives nothing.</summary>
[AsyncMethodBuilder(typeof(DoneBuilder))]
public readonly struct Done(Task? task)
{
    public TaskAwaiter GetAwaiter() => (task ?? Task.CompletedTask).GetAwaiter();
}
