using TestKit.Generators.Tests.Harness;
using Xunit;

namespace TestKit.Generators.Tests.Emission;

public sealed class LooseDefaultsTests
{
    private const string Promise = """
        [System.Runtime.CompilerServices.AsyncMethodBuilder(typeof(PromiseBuilder<>))] public sealed class Promise<T> { public T? Value; }
        public sealed class PromiseBuilder<T>
        {
            public static PromiseBuilder<T> Create() => new();
            public Promise<T> Task { get; } = new();
            public void SetResult(T value) => Task.Value = value;
            public void SetException(Exception e) { }
            public void SetStateMachine(System.Runtime.CompilerServices.IAsyncStateMachine machine) { }
            public void Start<TMachine>(ref TMachine machine) where TMachine : System.Runtime.CompilerServices.IAsyncStateMachine => machine.MoveNext();
            public void AwaitOnCompleted<A, M>(ref A awaiter, ref M machine) where A : System.Runtime.CompilerServices.INotifyCompletion where M : System.Runtime.CompilerServices.IAsyncStateMachine { }
            public void AwaitUnsafeOnCompleted<A, M>(ref A awaiter, ref M machine) where A : System.Runtime.CompilerServices.ICriticalNotifyCompletion where M : System.Runtime.CompilerServices.IAsyncStateMachine { }
        }
        """;

    [Theory]
    [InlineData("string", "Nothing.Text")]
    [InlineData("int[]", "Nothing.Array<int>()")]
    [InlineData("List<int>?", "static () => new List<int>()")]
    [InlineData("IEnumerable<string?>", "Nothing.Array<string?>()")]
    [InlineData("IReadOnlyDictionary<string, int>", "static () => new Dictionary<string, int>()")]
    [InlineData("ISet<int>", "static () => new HashSet<int>()")]
    [InlineData("IEnumerable", "Nothing.Array<object>()")]
    [InlineData("Task<List<int>>", "static () => new List<int>()")]
    [InlineData("Task<Task<string>>", "static () => Task.FromResult<string>(\"\")")]
    [InlineData("Task<ValueTask<int>>", "static () => ValueTask.FromResult<int>(default!)")]
    [InlineData("IAsyncEnumerable<int>", "static () => Streams.Empty<int>()")]
    [InlineData("int[,]", "static () => Nothing.Array2<int>()")]
    [InlineData("int[][,,]", "Nothing.Array<int[,,]>()")]
    [InlineData("int[,][]", "static () => Nothing.Array2<int[]>()")]
    [InlineData("ArraySegment<int>", "static () => ArraySegment<int>.Empty")]
    [InlineData("IEnumerator<int>", "static () => Nothing.Enumerator<int>()")]
    [InlineData("IAsyncEnumerator<int>", "static () => Streams.Empty<int>().GetAsyncEnumerator()")]
    [InlineData("IEnumerator", "static () => Array.Empty<object>().GetEnumerator()")]
    [InlineData("IDictionaryEnumerator", "static () => new Hashtable().GetEnumerator()")]
    [InlineData("IList", "static () => new ArrayList()")]
    [InlineData("ICollection", "static () => new ArrayList()")]
    [InlineData("IDictionary", "static () => new Hashtable()")]
    [InlineData("SortedList", "static () => new SortedList()")]
    [InlineData("PriorityQueue<int, string?>", "static () => new PriorityQueue<int, string?>()")]
    [InlineData("System.Collections.Concurrent.ConcurrentDictionary<int, string>", "static () => new Concurrent.ConcurrentDictionary<int, string>()")]
    [InlineData("System.Collections.Concurrent.IProducerConsumerCollection<int>", "static () => new Concurrent.ConcurrentQueue<int>()")]
    [InlineData("System.Collections.ObjectModel.ObservableCollection<int>", "static () => new ObjectModel.ObservableCollection<int>()")]
    [InlineData("System.Collections.ObjectModel.ReadOnlyCollection<int>", "static () => new ObjectModel.ReadOnlyCollection<int>(Array.Empty<int>())")]
    [InlineData("System.Collections.ObjectModel.ReadOnlyDictionary<int, int>", "static () => new ObjectModel.ReadOnlyDictionary<int, int>(new Dictionary<int, int>())")]
    [InlineData("System.Collections.ObjectModel.ReadOnlyObservableCollection<int>", "static () => new ObjectModel.ReadOnlyObservableCollection<int>(new())")]
    [InlineData("System.Collections.Immutable.ImmutableArray<int>", "static () => Immutable.ImmutableArray<int>.Empty")]
    [InlineData("System.Collections.Immutable.IImmutableDictionary<int, string>", "static () => Immutable.ImmutableDictionary<int, string>.Empty")]
    [InlineData("System.Collections.Immutable.IImmutableSet<int>", "static () => Immutable.ImmutableHashSet<int>.Empty")]
    [InlineData("System.Collections.Frozen.FrozenDictionary<int, string>", "static () => Frozen.FrozenDictionary<int, string>.Empty")]
    [InlineData("System.Linq.IQueryable<int>", "static () => new Linq.EnumerableQuery<int>(Array.Empty<int>())")]
    [InlineData("System.Linq.IOrderedEnumerable<int>", "static () => Nothing.Ordered<int>()")]
    [InlineData("System.Linq.ILookup<int, string>", "static () => Nothing.Lookup<int, string>()")]
    [InlineData("System.Linq.IGrouping<int, string>", "static () => Nothing.Grouping<int, string>()")]
    [InlineData("System.IO.Stream", "static () => IO.Stream.Null")]
    [InlineData("Lazy<string>", "static () => new Lazy<string>(static () => \"\")")]
    [InlineData("Lazy<object?>", "static () => new Lazy<object?>(static () => default!)")]
    [InlineData("(List<int> Rows, string? Note, int Count)", "static () => (new List<int>(), default(string?)!, default(int)!)")]
    [InlineData("Task<(int[], Task)>", "static () => (Array.Empty<int>(), Task.CompletedTask)")]
    [InlineData("Task<int[,]>", "static () => Nothing.Array2<int>()")]
    [InlineData("Promise<string>", "static () => ((Func<Promise<string>>)(static async () => \"\"))()")]
    [InlineData("Promise<int>", "static () => ((Func<Promise<int>>)(static async () => default!))()")]
    [InlineData("IThing", "() => this")]
    [InlineData("Task<IThing>", "() => this")]
    public void Default_OfWhatMayNotBeNull_IsStated(string type, string fallback) => Assert.Contains($"fallback: {fallback}", Thing.With($"{type} Get();", Promise).Member("GetMember"));

    [Theory]
    [InlineData("(int, string?)")]
    [InlineData("System.IO.Stream?")]
    [InlineData("ReadOnlyMemory<int>")]
    [InlineData("KeyValuePair<int, string>")]
    [InlineData("string?")]
    [InlineData("int")]
    [InlineData("int?")]
    [InlineData("Guid")]
    [InlineData("object")]
    [InlineData("Task<string?>")]
    [InlineData("ValueTask<int>")]
    [InlineData("int[,,,,]")]
    [InlineData("IThing?")]
    [InlineData("Task<IThing?>")]
    public void Default_OfAnythingElse_IsDefault(string type) => Assert.DoesNotContain("fallback", Thing.With($"{type} Get();").Member("GetMember"));

    [Theory]
    [InlineData("ValueTask<int>", "ValueTask.FromResult<int>(default!)")]
    [InlineData("ValueTask<string?>", "ValueTask.FromResult<string?>(default!)")]
    [InlineData("Task", "Task.CompletedTask")]
    public void Default_OfATaskInAProperty_IsCompleted(string type, string fallback) => Assert.Contains($"fallback: static () => {fallback}", Thing.With($"{type} P {{ get; }}").Member("PMember"));
}
