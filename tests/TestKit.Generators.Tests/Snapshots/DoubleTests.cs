using System.Threading.Tasks;
using TestKit.Generators.Tests.Harness;
using Xunit;

namespace TestKit.Generators.Tests.Snapshots;

/// <summary>Whole files, as a person reads them.</summary>
public sealed class DoubleTests
{
    [Fact]
    public Task Store_WithTransitions_PrintsTheAcceptedFile() => Verify("""
        namespace Shop;

        public enum JobState { Pending, Ready }
        public sealed record Job(string Id, JobState State, string? LastError);

        [GenerateTestDouble]
        public interface IStateStore : IAsyncDisposable
        {
            Task<Job?> GetAsync(string jobId, CancellationToken ct = default);
            Task<Job> UpsertAsync(Job job, CancellationToken ct = default);
            [RecordsTransition]
            Task TransitionAsync(string jobId, JobState from, JobState to, IReadOnlyDictionary<string, string>? metadata = null, string? lastError = null, CancellationToken ct = default);
            ValueTask<int> CountAsync();
            IAsyncEnumerable<Job> AllAsync(CancellationToken ct = default);
        }
        """);

    [Fact]
    public Task Database_WithEveryRole_PrintsTheAcceptedFile() => Verify("""
        using System.Data;
        using System.Data.Common;
        namespace Shop;

        public sealed record User(int Id, string Name);

        [GenerateTestDouble]
        public interface IDatabase
        {
            DatabaseVendor Vendor { get; }
            Task<DbDataReader> ReadAsync(string sql, IReadOnlyList<object?> args, CancellationToken ct = default);
            Task<T?> MapAsync<T>(string sql, object? param, Func<DbDataReader, T> map);
            Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? param = null);
            IAsyncEnumerable<User> StreamAsync(string sql, int page);
            User? FindUser(string sql);
            [SqlScalar] ValueTask<T> ScalarAsync<T>(string sql, params object?[] args);
            [SqlExecute(ReturnsLastInsertId = true)] long Insert(string table, string sql);
            Task<int> ExecuteAsync(string commandText, CommandType type = CommandType.Text, int? commandTimeout = null);
            Task<IWork> BeginAsync(IsolationLevel level = IsolationLevel.Unspecified);
            ILedger BeginLedger();
        }

        public interface IWork { int Execute(string sql); void Commit(); void Rollback(); }
        public interface ILedger { void Execute(string sql); Task CommitAsync(); Task RollbackAsync(); }

        [GenerateTestDouble(typeof(ILedger))] public partial class Ledger { public Ledger(int page) { } }
        """, "Database", "[assembly: GenerateTestDouble(typeof(Shop.IWork))]");

    [Fact]
    public Task Repository_OpenGeneric_PrintsTheAcceptedFile() => Verify("""
        namespace Shop;

        [GenerateTestDouble]
        public interface IRepository<TKey, TItem> : IReadOnlyCollection<TItem>
            where TKey : notnull
            where TItem : class, IEquatable<TItem>
        {
            TItem? Find(TKey key);
            bool TryFind(TKey key, out TItem? item);
            void Save(TKey key, TItem item, params string[] tags);
            IReadOnlyList<TItem> Where(Func<TItem, bool> predicate);
        }
        """);

    [Fact]
    public Task Class_WithMembersOfEveryKind_PrintsTheAcceptedFile() => Verify("""
        namespace Shop;

        [GenerateTestDouble]
        public abstract class Gateway<T> : IDisposable
            where T : notnull
        {
            protected Gateway(string host, int attempts = 3) { }
            ~Gateway() => Dispose(false);
            public abstract Task<T?> SendAsync(T message, CancellationToken ct = default);
            public virtual bool TryParse(string text, out T? message) { message = default; return false; }
            public virtual string Sender { get; protected set; } = "";
            public abstract int this[T message] { get; set; }
            public virtual event EventHandler? Sent { add { } remove { } }
            protected virtual TItem? Find<TItem>(in int index) where TItem : class => null;
            protected virtual void Dispose(bool disposing) { }
            public void Dispose() => Dispose(true);
        }
        """);

    [Fact]
    public Task Delegate_WithTokenAndResult_PrintsTheAcceptedFile() => Verify("""
        namespace Shop;

        [GenerateTestDouble]
        public delegate Task<int> Fetch(string key, CancellationToken ct);
        """);

    [Fact]
    public Task Properties_OfEveryAccessor_PrintTheAcceptedFile() => Verify("""
        namespace Shop;

        [GenerateTestDouble]
        public interface ISettings
        {
            string Name { get; set; }
            string? Comment { get; init; }
            int Count { get; }
            bool Verbose { set; }
            IDictionary<string, int> Limits { get; }
            string this[int row, string column] { get; set; }
            int this[string key] { get; }
        }
        """);

    [Fact]
    public Task Events_OfEveryDelegate_PrintTheAcceptedFile() => Verify("""
        namespace Shop;

        public delegate bool Asked(string question, out int answer);

        [GenerateTestDouble]
        public interface IBus
        {
            event EventHandler<int>? Changed;
            event Action Stopped;
            event Func<int, string> Translated;
            event Asked Asked;
        }
        """);

    [Fact]
    public Task Methods_WithRefsAndSpans_PrintTheAcceptedFile() => Verify("""
        namespace Shop;

        [GenerateTestDouble]
        public interface IParser
        {
            bool TryParse(ReadOnlySpan<char> text, out int value);
            int Read(Span<byte> buffer, in Guid id);
            void Swap<T>(ref T left, ref T right) where T : struct;
            long Hash(ref readonly long seed, ReadOnlySpan<byte> bytes);
            int Length(ReadOnlySpan<char> text);
        }
        """);

    [Fact]
    public Task Methods_Generic_PrintTheAcceptedFile() => Verify("""
        namespace Shop;

        [GenerateTestDouble]
        public interface ICache
        {
            T? Get<T>(string key);
            Task<T> GetOrAddAsync<T>(string key, Func<CancellationToken, Task<T>> make, CancellationToken ct = default) where T : class, new();
            void Publish<TEvent>(TEvent @event) where TEvent : struct, Enum;
            TResult Map<TSource, TResult>(TSource source) where TResult : TSource;
        }
        """);

    [Fact]
    public Task Overloads_OfOneName_PrintTheAcceptedFile() => Verify("""
        namespace Shop;

        [GenerateTestDouble]
        public interface ILog
        {
            void Write(string text);
            void Write(int number);
            void Write(ref int number);
            void Write(string format, params object?[] args);
            Task Write(IFormattable text, IReadOnlyList<string> tags);
            string ToString();
        }
        """);

    [Fact]
    public Task Bodies_GivenByTheInterface_PrintTheAcceptedFile() => Verify("""
        namespace Shop;

        [GenerateTestDouble]
        public interface IClock
        {
            DateTimeOffset Now { get; }
            DateTimeOffset Tomorrow => Now.AddDays(1);
            bool IsBefore(DateTimeOffset moment) => Now < moment;
        }
        """);

    [Fact]
    public Task StaticBodies_GivenByTheInterface_PrintTheAcceptedFile() => Verify("""
        namespace Shop;

        [GenerateTestDouble]
        public interface IMoney<TSelf> where TSelf : IMoney<TSelf>
        {
            static abstract TSelf Of(decimal amount);
            static virtual TSelf Zero => TSelf.Of(0);
            static virtual bool TryParse(string text, out TSelf? money) { var isRead = decimal.TryParse(text, out var amount); money = isRead ? TSelf.Of(amount) : default; return isRead; }
            static virtual event Action RatesChanged { add { } remove { } }
            static virtual TSelf operator -(TSelf money) => TSelf.Of(-money.Amount);
            decimal Amount { get; }
            bool IsZero => Amount == 0;
        }
        """);

    [Fact]
    public Task Bases_ThatOverlap_PrintTheAcceptedFile() => Verify("""
        namespace Shop;

        public interface IReadable { object Value { get; } void Close(); int Position { get; } }
        public interface IWritable { void Close(); int Position { set; } }

        [GenerateTestDouble]
        public interface IStream : IReadable, IWritable { new string Value { get; } IStream Rewind(); }
        """);

    [Fact]
    public Task Class_NestedWithABacking_PrintsTheAcceptedFile() => Verify("""
        namespace Shop;

        public interface IClock { DateTimeOffset Now { get; } bool TryParse(string text, out DateTimeOffset moment); }
        public sealed class StoppedClock : IClock { public DateTimeOffset Now => default; public bool TryParse(string text, out DateTimeOffset moment) { moment = default; return false; } }

        public static partial class Fakes
        {
            [GenerateTestDouble(typeof(IClock), Backing = typeof(StoppedClock))]
            internal sealed partial class LateClock
            {
                public LateClock(DoubleOptions options, int minutes) => Minutes = minutes;
                public int Minutes { get; }
            }
        }
        """);

    [Fact]
    public Task Interface_ForeignAndClosed_PrintsTheAcceptedFile() => Verify("[assembly: GenerateTestDouble(typeof(IComparer<string>), Namespace = \"Shop\")]");

    [Fact]
    public Task Interface_ThatCannotBeDoubled_PrintsTheAcceptedFile()
        => Verifier.Verify(Assert.Single(GeneratorRun.Of("namespace Shop; [GenerateTestDouble] public interface IBuffer { byte First(__arglist); }").Generate().Refusals), "cs");

    private static Task Verify(string source, string name, string other, [System.Runtime.CompilerServices.CallerMemberName] string method = "")
        => Verifier.Verify(GeneratorRun.Of(source, other).Generate()["Mock" + name].Text, "cs", method: method);

    private static Task Verify(string source, [System.Runtime.CompilerServices.CallerMemberName] string method = "")
        => Verifier.Verify(GeneratorRun.Of(source).Generate().Double.Text, "cs", method: method);
}
