using TestKit.Analyzers.Tests.Verification;

namespace TestKit.Analyzers.Tests.TK2000;

/// <summary>A test of a double, around the statements that matter.</summary>
internal static class StoreTest
{
    private const string Store = """
        [GenerateTestDouble]
        public interface IStore
        {
            Task SaveAsync(string id, CancellationToken ct = default);
            Task<string?> LoadAsync(string id);
            Task<object> ReadAsync();
            int Count { get; }
            string Name { get; set; }
            object Read();
            void Delete(string id, bool quietly);
            int this[string id] { get; }
            event Action Changed;
        }
        """;

    public static TestProject With(string statements, bool isAsynchronous = false)
        => TestProject.WithDoubles($"{Store}\nclass Tests {{ {(isAsynchronous ? "async Task" : "void")} Test(MockStore store, MockStore other, IStore real) {{ {statements} }} }}");

    public static string Text(string statements, bool isAsynchronous = false) => With(statements, isAsynchronous).Sources[0];
}
