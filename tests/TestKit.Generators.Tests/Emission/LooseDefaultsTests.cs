using TestKit.Generators.Tests.Harness;
using Xunit;

namespace TestKit.Generators.Tests.Emission;

public sealed class LooseDefaultsTests
{
    [Theory]
    [InlineData("string", "static () => \"\"")]
    [InlineData("int[]", "static () => Array.Empty<int>()")]
    [InlineData("List<int>?", "static () => new List<int>()")]
    [InlineData("IEnumerable<string?>", "static () => Array.Empty<string?>()")]
    [InlineData("IReadOnlyDictionary<string, int>", "static () => new Dictionary<string, int>()")]
    [InlineData("ISet<int>", "static () => new HashSet<int>()")]
    [InlineData("IEnumerable", "static () => Array.Empty<object>()")]
    [InlineData("Task<List<int>>", "static () => new List<int>()")]
    [InlineData("Task<Task<string>>", "static () => Task.FromResult<string>(\"\")")]
    [InlineData("Task<ValueTask<int>>", "static () => ValueTask.FromResult<int>(default!)")]
    [InlineData("IAsyncEnumerable<int>", "static () => Streams.Empty<int>()")]
    [InlineData("IThing", "() => this")]
    [InlineData("Task<IThing>", "() => this")]
    public void Default_OfWhatMayNotBeNull_IsStated(string type, string fallback) => Assert.Contains($"fallback: {fallback}", Thing.With($"{type} Get();").Member("GetMember"));

    [Theory]
    [InlineData("string?")]
    [InlineData("int")]
    [InlineData("int?")]
    [InlineData("Guid")]
    [InlineData("object")]
    [InlineData("Task<string?>")]
    [InlineData("ValueTask<int>")]
    [InlineData("int[,]")]
    [InlineData("IThing?")]
    [InlineData("Task<IThing?>")]
    public void Default_OfAnythingElse_IsDefault(string type) => Assert.DoesNotContain("fallback", Thing.With($"{type} Get();").Member("GetMember"));

    [Theory]
    [InlineData("ValueTask<int>", "ValueTask.FromResult<int>(default!)")]
    [InlineData("ValueTask<string?>", "ValueTask.FromResult<string?>(default!)")]
    [InlineData("Task", "Task.CompletedTask")]
    public void Default_OfATaskInAProperty_IsCompleted(string type, string fallback) => Assert.Contains($"fallback: static () => {fallback}", Thing.With($"{type} P {{ get; }}").Member("PMember"));
}
