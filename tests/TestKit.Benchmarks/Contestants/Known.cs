using System.Threading.Tasks;
using TestKit.Benchmarks.Subjects;

namespace TestKit.Benchmarks.Contestants;

/// <summary>The one answer that every contestant is set up with.</summary>
internal static class Known
{
    public const string JobId = "j1";
    public const int Left = 2;
    public const int Right = 3;
    public const int Sum = 5;
    public static readonly Job Job = new(JobId, JobState.Pending);
    public static readonly Task<Job?> Found = Task.FromResult<Job?>(Job);
}
