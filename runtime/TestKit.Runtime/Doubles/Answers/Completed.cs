using System.Threading.Tasks;

namespace TestKit.Generated;

internal static class Completed
{
    public static readonly Task<NoResult> NoResult = Task.FromResult(default(NoResult));
}
