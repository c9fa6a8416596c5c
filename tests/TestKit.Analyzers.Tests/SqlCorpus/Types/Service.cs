namespace Corpus;

internal static class Service
{
    public static Task RunAsync(object database) => Task.CompletedTask;

    public static void Change(QueryExpectation<FakeDbDataSource> expectation) => expectation.WillReturnScalar(1);

    public static object?[] Values() => [1, 2];

    public static RowSet Rows() => RowSet.Create("id").AddRow(1);
}
